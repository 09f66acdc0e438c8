import type { Examples } from '../example.js';
import type * as queryWord from './query-word.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof queryWord> = {
  addForbiddenWords: {
    request: { app_key: 'AppKey00000000000000000000000001', mapp_type: 1001, forbidden_querys: ['违禁'] },
    response: {},
  },
  deleteForbiddenWords: {
    request: { app_key: 'AppKey00000000000000000000000001', forbidden_querys: ['违禁'] },
    response: {},
  },
  listForbiddenWords: {
    request: { app_key: 'AppKey00000000000000000000000001', page_num: 10, page_size: 10 },
    response: { data: {} },
  },
  updateForbiddenWords: {
    request: { app_key: 'AppKey00000000000000000000000001', mapp_type: 1001, forbidden_querys: ['违禁'] },
    response: {},
  },
  addRewrites: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      mapp_type: 1001,
      rewrite_list: [{ key: '连衣群', rewrites: ['连衣裙'] }],
    },
    response: {},
  },
  deleteRewrites: { request: { rewrite_keys: ['连衣裙'], app_key: 'AppKey00000000000000000000000001' }, response: {} },
  listRewrites: {
    request: { app_key: 'AppKey00000000000000000000000001', rewrite_keys: '连衣裙,衬衫', page_num: 10, page_size: 10 },
    response: { data: {} },
  },
  updateRewrites: {
    request: {
      mapp_type: 1001,
      rewrite_list: [{ key: '连衣群', rewrites: ['连衣裙'] }],
      app_key: 'AppKey00000000000000000000000001',
    },
    response: {},
  },
  addSynonyms: {
    request: {
      app_key: 'AppKey00000000000000000000000001',
      mapp_type: 1001,
      synonym_list: [{ key: '连衣裙', synonyms: ['连身裙'] }],
    },
    response: {},
  },
  deleteSynonyms: { request: { app_key: 'AppKey00000000000000000000000001', synonym_keys: ['连衣裙'] }, response: {} },
  listSynonyms: {
    request: { app_key: 'AppKey00000000000000000000000001', synonym_keys: '连衣裙,衬衫', page_num: 10, page_size: 10 },
    response: { data: {} },
  },
  updateSynonyms: {
    request: {
      mapp_type: 1001,
      synonym_list: [{ key: '连衣裙', synonyms: ['连身裙'] }],
      app_key: 'AppKey00000000000000000000000001',
    },
    response: {},
  },
};
