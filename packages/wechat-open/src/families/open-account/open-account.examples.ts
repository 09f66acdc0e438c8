import type { Examples } from '../example.js';
import type * as openAccount from './open-account.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof openAccount> = {
  bindOpenAccount: { request: { appid: 'wx2000000000000001', open_appid: 'wx2000000000000001' }, response: {} },
  createOpenAccount: { request: { appid: 'wx2000000000000001' }, response: { open_appid: 'wx2000000000000001' } },
  getOpenAccount: { request: { appid: 'wx2000000000000001' }, response: { open_appid: 'wx2000000000000001' } },
  checkBinding: { request: {}, response: { have_open: true } },
  checkSameSubject: { request: {}, response: { same_entity: true } },
  unbindOpenAccount: { request: { appid: 'wx2000000000000001', open_appid: 'wx2000000000000001' }, response: {} },
};
