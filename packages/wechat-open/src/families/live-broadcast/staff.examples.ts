import type { Examples } from '../example.js';
import type * as staff from './staff.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof staff> = {
  addRole: { request: { role: 1, username: 'Wei Example' }, response: { codeurl: 'https://example.com/page' } },
  deleteRole: { request: { role: 1, username: 'Wei Example' }, response: {} },
  listRoles: {
    request: { keyword: 'shop', role: -1, offset: 0, limit: 10 },
    response: {
      list: [
        {
          openid: 'oUser0000000000000000000001',
          username: 'Wei Example',
          nickname: 'Wei Example',
          headingimg: 'https://example.com/image.png',
          roleList: [0],
          updateTimestamp: 'Example update timestamp',
        },
      ],
      total: 1,
    },
  },
  addAssistant: { request: { roomId: 1, users: [{ username: 'Wei Example', nickname: 'Wei Example' }] }, response: {} },
  addSubAnchor: { request: { roomId: 1, username: 'Wei Example' }, response: {} },
  deleteSubAnchor: { request: { roomId: 1 }, response: {} },
  listAssistants: {
    request: { roomId: 1 },
    response: {
      list: [
        {
          alias: 'corner-shop',
          nickname: 'Wei Example',
          openid: 'oUser0000000000000000000001',
          headimg: 'https://example.com/image.png',
          timestamp: 1735689600,
        },
      ],
      count: 1,
      maxCount: 1,
    },
  },
  getSubAnchor: { request: { roomId: 1 }, response: { username: 'Wei Example' } },
  updateAssistant: { request: { roomId: 1, username: 'Wei Example', nickname: 'Wei Example' }, response: {} },
  updateSubAnchor: { request: { roomId: 1, username: 'Wei Example' }, response: {} },
  deleteAssistant: { request: { roomId: 1, username: 'Wei Example' }, response: {} },
};
