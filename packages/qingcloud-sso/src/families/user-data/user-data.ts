import type { Zod } from '@minigate/core/schema';
import type { QingCloudEndpoint } from '../../endpoint.js';

/** Input of {@link uploadUserDataAttachment}. */
export interface UploadUserDataAttachmentRequest {
  /** Always `UploadUserDataAttachment`; the client fills it in. */
  action?: 'UploadUserDataAttachment' | undefined;
  /** Zone, such as `pek3`; the client’s `zone` option fills it in. */
  zone?: string | undefined;
  /** Archive as Base64; at most 2 MB before encoding. */
  attachment_content: string;
  /** Name of the file. */
  attachment_name?: string | undefined;
}

/** Result of {@link uploadUserDataAttachment}. */
export interface UploadUserDataAttachmentResponse {
  /** Uploaded archive, `uda-…`. */
  attachment_id?: string | undefined;
}

/**
 * 上传用户数据压缩包。Uploads an archive (zip, tar, tgz or tbz, at most 2 MB). Give its id to `runInstances` as `userdata_value` with
 * type `tar`.
 * Calls `POST /iaas/`.
 *
 * @see https://docs.qingcloud.com/api/userdata/upload_userdata_attachment.html
 */
export const uploadUserDataAttachment: QingCloudEndpoint<
  UploadUserDataAttachmentRequest,
  UploadUserDataAttachmentResponse,
  'signature'
> = {
  id: 'user_data.uploadUserDataAttachment',
  family: 'user-data',
  method: 'POST',
  path: '/iaas/',
  host: 'api',
  auth: 'signature',
  body: 'form',
  retry: 'never',
  doc: 'https://docs.qingcloud.com/api/userdata/upload_userdata_attachment.html',
  supplied: ['zone'],
  fixed: { action: 'UploadUserDataAttachment' },
  request: (z: Zod) =>
    z.strictObject({
      action: z.literal(['UploadUserDataAttachment']).optional(),
      zone: z.string(),
      attachment_content: z.string(),
      attachment_name: z.string().optional(),
    }),
  response: (z: Zod) => z.looseObject({ attachment_id: z.string().optional() }),
};
