import type { Upload } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { upload } from '../schemas.js';

/** Input of {@link uploadImage}. */
export interface UploadImageRequest {
  /** The image: an icon up to 2 MB and 256 × 256 pixels (144 × 144 advised), other images up to 5 MB. */
  multipartFile: Upload;
  /** Use of the image: 1 icon, also when left out; 2 category qualification; 3 material for a name’s review. */
  type?: number | string | undefined;
}

/** Result of {@link uploadImage}. */
export interface UploadImageResponse {
  /** Address of the uploaded image. */
  data: string;
}

/**
 * 图片上传。Uploads a bmp, jpeg, jpg or png image and gives its address. Other calls take only addresses that come from here.
 * Calls `POST /file/2.0/smartapp/upload/image`.
 *
 * @see https://smartprogram.baidu.com/docs/third/image/upload/
 */
export const uploadImage: BaiduEndpoint<UploadImageRequest, UploadImageResponse, 'tp'> = {
  id: 'tp.upload.uploadImage',
  family: 'third-party-upload',
  method: 'POST',
  path: '/file/2.0/smartapp/upload/image',
  auth: 'tp',
  body: 'multipart',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/image/upload/',
  errors: [47000, 47003],
  request: (z: Zod) => z.strictObject({ multipartFile: upload(z), type: z.union([z.number(), z.string()]).optional() }),
  response: (z: Zod) => z.looseObject({ data: z.string() }),
};
