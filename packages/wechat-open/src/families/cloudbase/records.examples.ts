import type { Examples } from '../example.js';
import type * as records from './records.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof records> = {
  addRecords: {
    request: { env: 'prod-7gexample', query: 'db.collection("geo").add({data: [{name: "a"}]})' },
    response: { id_list: ['example'] },
  },
  queryAggregation: {
    request: {
      env: 'prod-7gexample',
      query: 'db.collection("test").aggregate().match({tags: "cloud"}).limit(10).end()',
    },
    response: { data: ['example'] },
  },
  getRecordCount: {
    request: { env: 'prod-7gexample', query: 'db.collection("geo").where({done: true}).count()' },
    response: { count: 1 },
  },
  deleteRecords: {
    request: { env: 'prod-7gexample', query: 'db.collection("geo").where({done: true}).remove()' },
    response: { deleted: 1 },
  },
  queryRecords: {
    request: { env: 'prod-7gexample', query: 'db.collection("geo").where({done: true}).limit(10).skip(1).get()' },
    response: { data: ['example'], pager: { Offset: 0, Limit: 1, Total: 1 } },
  },
  updateRecords: {
    request: { env: 'prod-7gexample', query: 'db.collection("geo").where({age: 14}).update({data: {age: _.inc(1)}})' },
    response: { modified: 1, matched: 1, id: 'set' },
  },
};
