export type { AppAccess, AppInfo, CreatedInstance, SpiAnswer } from './answers.js';
export { createSpi } from './create.js';
export type { SpiFetchHandler, SpiNodeHandler } from './handlers.js';
export { SpiRefusal } from './refusal.js';
export type {
  CreateAppInstance,
  DeleteAppInstance,
  ExpireAppInstance,
  RenewAppInstance,
  SpiCall,
  SpiOrder,
  SpiPeriod,
  SpiRequest,
  TestConnection,
  UpgradeAppInstance,
} from './requests.js';
export { openSpiQuery, type SpiEncoding, type SpiQueryOptions, signSpiQuery } from './signature.js';
export type {
  Spi,
  SpiCallReceived,
  SpiContext,
  SpiCreateContext,
  SpiHandlers,
  SpiHttpAnswer,
  SpiOptions,
} from './types.js';
