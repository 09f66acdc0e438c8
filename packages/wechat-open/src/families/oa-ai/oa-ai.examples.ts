import type { Examples } from '../example.js';
import type * as oaAi from './oa-ai.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof oaAi> = {
  submitVoice: {
    request: { format: 'mp3', voice_id: 'voice-id-1', lang: 'zh_CN', media: new Blob(['example']) },
    response: {},
  },
  getVoiceText: { request: { voice_id: 'voice-id-1', lang: 'zh_CN' }, response: { result: 'ok' } },
  translateText: {
    request: { lfrom: 'zh_CN', lto: 'zh_CN', content: '600' },
    response: { from_content: 'An example', to_content: 'An example' },
  },
  querySemantics: {
    request: {
      query: '查一下明天从北京到上海的南航机票',
      type: 'flight,hotel',
      latitude: 23.1291,
      longitude: 113.2644,
      city: 'Guangzhou',
      region: 'Example region',
      appid: 'wx2000000000000001',
      uid: 'uid-1',
    },
    response: { semantic: {}, query: 'id=42', type: 'Example type' },
  },
};
