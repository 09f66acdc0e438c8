import type { AddFromDraftRequest } from '../../families/third-party-template/index.js';
import { refuseWith } from '../errors.js';
import { long, type Routes, stateful, type World } from '../world.js';
import type { LibraryCode } from './state.js';

/** Templates that fit into the library. Source: the page of addtotemplate. */
const maxTemplates = 50;
/** Characters of a template's name. Source: the same page. */
const maxDescription = 30;

/** A draft or template that exists before the first call. */
export interface LibrarySeed {
  readonly id?: string | undefined;
  /** Default `1.0.0`. */
  readonly version?: string | undefined;
  readonly description?: string | undefined;
}

/** The developers' uploads for the third-party platform. */
export interface Library {
  /** Uploads a draft with the developer tool. */
  addDraft(seed?: LibrarySeed): LibraryCode;
  addTemplate(seed?: LibrarySeed): LibraryCode;
  drafts(): readonly LibraryCode[];
  templates(): readonly LibraryCode[];
}

/** Makes {@link Library}. */
export function createLibrary(world: World): Library {
  return {
    addDraft: (seed = {}) => addCode(world, 'drafts', seed),
    addTemplate: (seed = {}) => addCode(world, 'templates', seed),
    drafts: () => [...world.state.thirdParty.drafts.values()],
    templates: () => [...world.state.thirdParty.templates.values()],
  };
}

/** Adds a draft or a template. */
export function addCode({ state, clock }: World, kind: 'drafts' | 'templates', seed: LibrarySeed): LibraryCode {
  const code: LibraryCode = {
    id: seed.id ?? String(++state.thirdParty.lastId),
    version: seed.version ?? '1.0.0',
    description: seed.description ?? 'An example',
    createdAt: clock.now(),
  };
  state.thirdParty[kind].set(code.id, code);
  return code;
}

interface PageRequest {
  readonly page?: number | string | undefined;
  readonly page_size?: number | string | undefined;
}

/** Drafts and templates. */
export function libraryRoutes(world: World): Routes {
  const list = (kind: 'drafts' | 'templates', idName: string) =>
    stateful(({ page = 1, page_size: size = 10 }: PageRequest) => {
      const all = [...world.state.thirdParty[kind].values()].reverse();
      const from = (Number(page) - 1) * Number(size);
      return {
        data: {
          count: all.length,
          list: all.slice(from, from + Number(size)).map((one) => ({
            [idName]: long(one.id),
            user_version: one.version,
            user_desc: one.description,
            create_time: Math.floor(one.createdAt / 1_000),
            web_status: false,
          })),
        },
      };
    });
  return {
    'tp.template.getTemplateDraftList': list('drafts', 'draft_id'),
    'tp.template.getTemplateList': list('templates', 'template_id'),
    'tp.template.addToTemplate': stateful((input: AddFromDraftRequest, { endpoint }) => {
      const { drafts, templates } = world.state.thirdParty;
      const draft = drafts.get(String(input.draft_id));
      if (draft === undefined || templates.size >= maxTemplates) return refuseWith(40001, endpoint);
      if (input.user_desc.length > maxDescription) refuseWith(40001, endpoint, 'user_desc is too long');
      const { id } = addCode(world, 'templates', { version: draft.version, description: input.user_desc });
      return { data: { template_id: long(id) } };
    }),
    'tp.template.delTemplate': stateful(({ template_id: id }: { readonly template_id: unknown }, { endpoint }) => {
      if (!world.state.thirdParty.templates.delete(String(id))) refuseWith(40001, endpoint);
      return { data: { result: 1 } };
    }),
  };
}
