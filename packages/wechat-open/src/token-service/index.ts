export { type ApiProxyOptions, apiProxy, type ProxyClient } from './proxy.js';
export {
  createRemoteWechatOpen,
  type RemoteAuthorizerClient,
  type RemoteTokens,
  type RemoteWechatOpen,
  type RemoteWechatOpenOptions,
  remoteTokens,
} from './remote.js';
export type { ScopedClient } from './scope.js';
export { type TokenServerOptions, tokenServer } from './server.js';
