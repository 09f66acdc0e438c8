export { refusal } from './errors.js';
export { createQingCloudFake, type QingCloudFake } from './fake.js';
export type { LoginRequest } from './login.js';
export type { AppSeed, FakePaths, QingCloudFakeOptions, UserSeed } from './options.js';
export type { SignatureReport } from './world.js';
