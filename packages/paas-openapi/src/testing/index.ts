export { createPaasFake, type PaasFake, type SiteControls } from './fake.js';
export type { PaasFakeOptions, TeamSeed } from './options.js';
export type { SignedRequest } from './signature.js';
export type { TaskControls } from './tasks.js';
export type { TeamControls } from './teams.js';
export type { WebhookTarget } from './webhooks/attempt.js';
export type { FakeDelivery, WebhookControls } from './webhooks/controls.js';
export type { SignatureReport } from './world.js';
