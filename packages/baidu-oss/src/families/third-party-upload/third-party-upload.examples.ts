import type { Examples } from '../example.js';
import type * as thirdPartyUpload from './third-party-upload.js';

/** Examples of the endpoints beside this file. */
export const examples: Examples<typeof thirdPartyUpload> = {
  uploadImage: { request: { multipartFile: new Blob(['example']), type: 2 }, response: { data: 'example' } },
};
