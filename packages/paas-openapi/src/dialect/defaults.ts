import type { Dialect } from './dialect.js';
import { spellingPresets } from './names.js';

/** The reconstructed contract: what holds where the options say nothing. */
export const defaultDialect: Dialect = {
  baseUrl: 'https://minapp.mypaas.com.cn',
  pathPrefix: '/openapi/v1',
  pathOverrides: {},
  auth: {
    strategy: 'request-v1',
    algorithm: 'HMAC-SHA256',
    encoding: 'hex',
    placement: 'header',
    timestampUnit: 'ms',
    windowSeconds: 900,
    multipartPayload: 'UNSIGNED-PAYLOAD',
    names: {
      appId: 'X-Paas-App-Id',
      timestamp: 'X-Paas-Timestamp',
      nonce: 'X-Paas-Nonce',
      signature: 'X-Paas-Signature',
      token: 'Authorization',
      idempotencyKey: 'X-Paas-Idempotency-Key',
    },
    signedNames: { appId: 'appId', timestamp: 'timestamp', nonce: 'nonce' },
    tokenPrefix: 'Bearer ',
  },
  fields: { names: spellingPresets.guide, snakeCaseAll: false },
  envelope: {
    code: ['code'],
    successCodes: [0, '0'],
    result: ['result'],
    message: ['msg', 'message'],
    data: ['data'],
    requestId: ['requestId', 'request_id', 'traceId'],
    requestIdHeaders: ['X-Request-Id'],
    items: ['items', 'list', 'records'],
    total: ['total', 'totalCount'],
  },
  page: { names: { page: 'page', pageSize: 'pageSize' }, first: 1, maxSize: 100 },
  errorMap: {},
  limits: { requestsPerMinute: 600, uploadsPerMinute: 10 },
  webhook: {
    names: {
      event: 'X-Paas-Event',
      delivery: 'X-Paas-Delivery',
      timestamp: 'X-Paas-Timestamp',
      nonce: 'X-Paas-Nonce',
      signature: 'X-Paas-Signature',
    },
    ackTimeoutSeconds: 5,
    retryScheduleSeconds: [15, 30, 180, 600, 1800, 3600, 10_800, 21_600],
  },
};

const gateway = 'convention of Alibaba Cloud API Gateway';

/**
 * Where each default is from, by the path of its option. `guide`: the platform's onboarding guide (接入流程), which has names and steps but
 * prints no request. `trace`: seen in another interface of the vendor. `convention of X`: taken from a comparable product.
 * `reconstructed`: a proposal of this package.
 */
export const bases: Readonly<Record<string, string>> = {
  baseUrl: 'guide (the console is there; whether the openApi answers there is unknown)',
  pathPrefix: 'reconstructed',
  pathOverrides: 'reconstructed',
  'auth.strategy': 'reconstructed; appId and appSecret of the team are from the guide',
  'auth.algorithm': `${gateway}, Tuya`,
  'auth.encoding': 'trace',
  'auth.placement': gateway,
  'auth.timestampUnit': gateway,
  'auth.windowSeconds': gateway,
  'auth.multipartPayload': 'convention of AWS Signature Version 4',
  'auth.names.appId': 'reconstructed',
  'auth.names.timestamp': 'reconstructed',
  'auth.names.nonce': 'reconstructed',
  'auth.names.signature': 'reconstructed',
  'auth.names.token': 'convention of OAuth 2',
  'auth.names.idempotencyKey': 'reconstructed',
  'fields.spelling': 'guide',
  'fields.snakeCaseAll': 'trace (other interfaces of the vendor use snake_case)',
  'envelope.code': 'trace',
  'envelope.successCodes': 'trace',
  'envelope.result': 'trace',
  'envelope.message': 'trace',
  'envelope.data': 'trace',
  'envelope.requestId': 'convention of Alibaba Cloud and TCMPP',
  'envelope.requestIdHeaders': 'convention of Alibaba Cloud and TCMPP',
  'envelope.items': 'trace (items)',
  'envelope.total': 'reconstructed',
  'page.names.page': 'trace',
  'page.names.pageSize': 'trace',
  'page.first': 'reconstructed',
  'page.maxSize': 'reconstructed',
  errorMap: 'reconstructed',
  'limits.requestsPerMinute': 'convention of mPaaS',
  'limits.uploadsPerMinute': 'convention of mPaaS',
  'webhook.names.event': 'reconstructed',
  'webhook.names.delivery': 'reconstructed',
  'webhook.names.timestamp': 'reconstructed',
  'webhook.names.nonce': 'reconstructed',
  'webhook.names.signature': 'reconstructed',
  'webhook.ackTimeoutSeconds': 'convention of Alibaba Cloud SaaS access',
  'webhook.retryScheduleSeconds': 'convention of growing delays, as of WeChat Pay',
};
