import { refuseWith } from '../errors.js';
import { type Routes, stateful, type World } from '../world.js';

/** How long the check of a page takes. The documents only say that it takes a while. */
const pathCheckMs = 3_000;

/** What content must not have. */
export interface ContentSecurity {
  /** Texts with this word, and pages whose path has it, are found. */
  forbid(word: string): void;
}

/** Makes {@link ContentSecurity}. */
export const createContentSecurity = (world: World): ContentSecurity => ({
  forbid(word) {
    world.state.server.forbidden.add(word);
  },
});

const typesOf = (type: unknown): string[] =>
  type === undefined ? ['risk'] : Array.isArray(type) ? type.map(String) : String(type).split(',');

/** Checks of texts, pictures and pages. Nothing is wrong with any picture. */
export function contentSecurityRoutes(world: World): Routes {
  const nextId = (): string => world.ids.hex(32);
  const results = (text: string, type: unknown): object[] => {
    const found = [...world.state.server.forbidden].some((word) => text.includes(word));
    return typesOf(type).map((one) => ({ type: one, errno: found ? 1 : 0, msg: found ? 'forbidden' : 'pass' }));
  };
  return {
    'app.content-security.checkText': stateful((input: { readonly content: string; readonly type?: unknown }) => ({
      data: { res: results(input.content, input.type), retrieveId: nextId() },
    })),
    'app.content-security.checkImage': stateful((input: { readonly type?: unknown }) => ({
      data: { res: results('', input.type), retrieveId: nextId() },
    })),
    'app.content-security.checkPath': stateful((input: { readonly path: string }) => {
      const retrieveId = nextId();
      world.state.server.checks.set(retrieveId, { path: input.path, doneAt: world.clock.now() + pathCheckMs });
      return { data: retrieveId };
    }),
    'app.content-security.getPathCheckResultByID': stateful((input: { readonly retrieveId: string }, { endpoint }) => {
      const check = world.state.server.checks.get(input.retrieveId);
      if (check === undefined) return refuseWith(40001, endpoint);
      const done = check.doneAt <= world.clock.now();
      return {
        data: {
          checkStatus: done ? 1 : 0,
          createTime: check.doneAt - pathCheckMs,
          detail: done ? results(check.path, undefined) : [],
        },
      };
    }),
  };
}
