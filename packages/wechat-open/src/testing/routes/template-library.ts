import { refusal } from '../errors.js';
import type { Draft } from '../state.js';
import type { World } from '../world.js';
import { type Routes, stateful } from './route.js';

/** Most templates a component can have. */
const maxTemplates = 200;

/** Drafts and templates. */
export function templateLibraryRoutes(world: World): Routes {
  return {
    getTemplatedRaftList: stateful(() => ({ draft_list: [...world.state.drafts.values()].map(draftRow) })),
    addToTemplate: stateful((input: { draft_id: number; template_type?: number }) => {
      const { drafts, templates } = world.state;
      const draft = drafts.get(Number(input.draft_id));
      if (draft === undefined) throw refusal(85064);
      if (templates.size >= maxTemplates) throw refusal(85065);
      const templateId = Math.max(0, ...templates.keys()) + 1;
      templates.set(templateId, { ...draft, templateId, templateType: input.template_type === 1 ? 1 : 0 });
      return {};
    }),
    getTemplateList: stateful((input: { template_type?: number }) => ({
      template_list: [...world.state.templates.values()]
        .filter(({ templateType }) => input.template_type === undefined || templateType === Number(input.template_type))
        .map(({ templateId, templateType, ...draft }) => ({
          ...draftRow(draft),
          template_id: templateId,
          template_type: templateType,
          category_list: [],
          audit_scene: 0,
          audit_status: 0,
          reason: '',
        })),
    })),
    deleteTemplate: stateful((input: { template_id: number | string }) => {
      if (!world.state.templates.delete(Number(input.template_id))) throw refusal(85064);
      return {};
    }),
  };
}

function draftRow({ draftId, code }: Draft): Record<string, unknown> {
  return {
    draft_id: draftId,
    user_version: code.userVersion,
    user_desc: code.userDesc,
    create_time: Math.floor(code.createdAt / 1000),
    source_miniprogram: code.sourceName,
    source_miniprogram_appid: code.sourceAppId,
    developer: code.developer,
  };
}
