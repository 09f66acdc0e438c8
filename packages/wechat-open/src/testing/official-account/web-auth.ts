import { refusal } from '../errors.js';
import { type Routes, stateful } from '../routes/route.js';
import type { World } from '../world.js';
import type { User, WebToken } from './state.js';

interface TokenInput {
  readonly access_token: string;
  readonly openid: string;
}

/** What a user's own token of web authorization opens. The account is found by the token. */
export function webAuthRoutes(world: World): Routes {
  return {
    snsAuth: stateful((input: TokenInput) => {
      grantOf(world, input);
      return {};
    }),
    snsUserInfo: stateful((input: TokenInput) => {
      const { token, user } = grantOf(world, input);
      if (token.scope !== 'snsapi_userinfo') throw refusal(48001);
      return {
        openid: user.openid,
        nickname: user.nickname,
        // Sex and region have been empty since 2021.
        sex: 0,
        province: '',
        city: '',
        country: '',
        headimgurl: user.headImage,
        privilege: [],
        ...(user.unionId !== undefined && { unionid: user.unionId }),
      };
    }),
  };
}

/** Token and user. @throws 40001 for an unknown token, 42001 for an expired one, 40003 for the openid of somebody else. */
function grantOf(world: World, { access_token, openid }: TokenInput): { token: WebToken; user: User } {
  for (const { official } of world.state.accounts.values()) {
    const token = official.webTokens.get(access_token);
    if (token === undefined) continue;
    if (token.expiresAt <= world.clock.now()) throw refusal(42001);
    const user = official.users.get(token.openid);
    if (user === undefined || token.openid !== openid) throw refusal(40003);
    return { token, user };
  }
  throw refusal(40001);
}
