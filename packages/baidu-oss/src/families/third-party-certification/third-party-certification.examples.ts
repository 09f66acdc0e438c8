import type { Examples } from '../example.js';
import type * as thirdPartyCertification from './third-party-certification.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyCertification> = {
  getFaceVerification: {
    request: {},
    response: { data: { legal_face_status: '1', qrcode: 'ZXhhbXBsZQ==', timeout: 'example' } },
  },
  getTransferVerificationUrl: { request: {}, response: { data: { url: 'https://example.com/page' } } },
};
