export { type CodeToSessionAnswer, codeToSessionAnswer, codeToSessionRefusal } from './host/answers.js';
export { makeCode, parseCode, swanIdPrefix, useCode } from './host/code.js';
export { signHostRequest } from './host/signature.js';
export {
  decryptUserData,
  type EncryptedUserData,
  encryptUserData,
  makeSessionKey,
  type UserDataKeys,
} from './host/user-data.js';
export { type HostQuery, type HostRequest, type VerifyHostRequestOptions, verifyHostRequest } from './host/verify.js';
