import { refusal } from '../errors.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';
import type { Material } from './state.js';

/** Largest picture of a verification, in bytes. */
const maxPictureBytes = 2 * 1024 * 1024;

interface FilingMediaInput {
  readonly media: Blob;
  readonly type: string;
  readonly icp_order_field: string;
  readonly certificate_type?: number;
}

/** Pictures and videos for verifications and filings. */
export function materialRoutes(world: World): Routes {
  const keep = async (
    { appId }: Account,
    media: Blob,
    rest: Pick<Material, 'purpose' | 'certificateType'>,
  ): Promise<string> => {
    const id = world.ids.text(40);
    const bytes = await media.bytes();
    world.state.verification.materials.set(id, { ...rest, appId, bytes, type: media.type });
    return id;
  };
  return {
    secwxaapiUploadauthmaterial: forProgram(world, async (program, { media }: { media: Blob }) => {
      if (media.size === 0) throw refusal(41005);
      if (media.size > maxPictureBytes) throw refusal(40006);
      if (!/^image\/(?:png|jpe?g|gif|bmp)$/.test(media.type)) throw refusal(40005);
      const mediaid = await keep(program, media, { purpose: 'verification', certificateType: undefined });
      return { type: 'image', mediaid };
    }),
    uploadIcpMedia: forProgram(world, async (program, input: FilingMediaInput) => {
      const { media, type, icp_order_field: field, certificate_type: certificateType } = input;
      if (type !== 'image' && type !== 'video') throw refusal(40004);
      if (!/^icp_(?:subject|applets|materials)\./.test(field)) throw refusal(40097);
      // A document is read at once, and for that its kind must be known.
      if (/certificate_photo(?:_front|_back)?$/.test(field) && field !== 'icp_materials.holding_certificate_photo')
        if (certificateType === undefined) throw refusal(40097);
      if (media.size === 0 || !media.type.startsWith(`${type}/`)) throw refusal(86201);
      const media_id = await keep(program, media, { purpose: 'filing', certificateType });
      return { type, media_id, created_at: Math.floor(world.clock.now() / 1000) };
    }),
    getIcpMedia: forProgram(world, ({ appId }, { media_id }: { media_id: string }) => {
      const material = world.state.verification.materials.get(media_id);
      if (material?.appId !== appId || material.purpose !== 'filing') throw refusal(86205);
      return new Blob([material.bytes], { type: material.type });
    }),
  };
}
