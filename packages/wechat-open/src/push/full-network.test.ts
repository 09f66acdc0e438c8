import { describe, expect, it } from 'vitest';
import { fullNetworkAccounts, fullNetworkReply } from './full-network.js';
import { parsePush } from './parse.js';

const push = (userName: string, members: object): ReturnType<typeof parsePush> =>
  parsePush(
    JSON.stringify({ ToUserName: userName, FromUserName: 'openid', CreateTime: 1, MsgType: 'text', ...members }),
  );

describe('fullNetworkReply', () => {
  it.each(fullNetworkAccounts)('answers the text of $userName', (account) => {
    const asked = push(account.userName, { Content: 'TESTCOMPONENT_MSG_TYPE_TEXT' });
    const text = 'TESTCOMPONENT_MSG_TYPE_TEXT_callback';
    const followUp = account.kind === 'mini-program' ? { followUp: { sendText: text, toUser: 'openid' } } : {};
    expect(fullNetworkReply(asked, { appId: account.appId })).toEqual({ account, replyWith: { text }, ...followUp });
    expect(fullNetworkReply(asked)).toEqual({ account, replyWith: { text }, ...followUp });
  });

  it.each(fullNetworkAccounts)('lets the code of $userName be exchanged, unchanged', (account) => {
    const asked = push(account.userName, { Content: 'QUERY_AUTH_CODE:queryauthcode@@@a:b' });
    expect(fullNetworkReply(asked, { appId: account.appId })).toEqual({
      account,
      replyWith: 'success',
      followUp: { exchange: 'queryauthcode@@@a:b', sendText: 'queryauthcode@@@a:b_from_api', toUser: 'openid' },
    });
  });

  it.each(['LOCATION', 'location', 'brand_new'])('answers the event %s in the case in which it came', (Event) => {
    const asked = push('gh_3c884a361561', { MsgType: 'event', Event });
    expect(fullNetworkReply(asked)).toMatchObject({ replyWith: { text: `${Event}from_callback` } });
  });

  it('has five accounts of each kind and no account twice', () => {
    expect(fullNetworkAccounts.filter(({ kind }) => kind === 'official-account')).toHaveLength(5);
    expect(fullNetworkAccounts.filter(({ kind }) => kind === 'mini-program')).toHaveLength(5);
    expect(new Set(fullNetworkAccounts.flatMap(({ appId, userName }) => [appId, userName])).size).toBe(20);
  });

  it('leaves every other push alone', () => {
    expect(fullNetworkReply(push('gh_other', { Content: 'TESTCOMPONENT_MSG_TYPE_TEXT' }))).toBeUndefined();
    expect(
      fullNetworkReply(push('gh_other', { Content: 'QUERY_AUTH_CODE:x' }), { appId: 'wx570bc396a51b8ff8' }),
    ).toBeUndefined();
    expect(fullNetworkReply(push('gh_3c884a361561', { Content: 'hello' }))).toBeUndefined();
    expect(fullNetworkReply(push('gh_3c884a361561', { MsgType: 'image' }))).toBeUndefined();
    expect(
      fullNetworkReply(push('gh_3c884a361561', { Content: 'QUERY_AUTH_CODE:x' }), { appId: 'wxother' }),
    ).toBeUndefined();
    expect(
      fullNetworkReply(
        parsePush('<xml><InfoType>authorized</InfoType><AuthorizerAppid>wx570bc396a51b8ff8</AuthorizerAppid></xml>'),
      ),
    ).toBeUndefined();
  });
});
