import { refusal } from '../errors.js';
import { seconds } from '../notices.js';
import { forAccount, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';

const keptMs = 3 * 86_400_000;
const kibibyte = 1024;

type Kind = 'image' | 'voice' | 'video' | 'thumb';

/** Bytes that a file of each kind may have. */
const limits: Readonly<Record<Kind, number>> = {
  image: 10 * kibibyte ** 2,
  voice: 2 * kibibyte ** 2,
  video: 10 * kibibyte ** 2,
  thumb: 64 * kibibyte,
};

/** An uploaded file. */
export interface TemporaryMedium {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * Temporary media. They belong to `oa-media`, but a mini program needs them for customer service and live rooms. The platform tells
 * kinds of files by content, this fake does not look into them.
 */
export function mediaRoutes(world: World): Routes {
  return {
    uploadTempMedia: forAccount(world, async (account, { type, media }: { type: Kind; media: File }) => {
      if (account.kind === 'mini-program' && type !== 'image') throw refusal(40004);
      if (media.size === 0 || media.size > limits[type]) throw refusal(40009);
      const id = world.ids.text(64);
      account.operations.media.set(id, {
        bytes: new Uint8Array(await media.arrayBuffer()),
        contentType: media.type === '' ? 'image/jpeg' : media.type,
        expiresAt: world.clock.now() + keptMs,
      });
      return { type, [type === 'thumb' ? 'thumb_media_id' : 'media_id']: id, created_at: seconds(world) };
    }),
    getTempMedia: forAccount(world, (account, { media_id }: { media_id: string }) => {
      const { bytes, contentType } = mediumOf(world, account, media_id, 40007);
      return new Blob([bytes], { type: contentType });
    }),
  };
}

/** A file that an account uploaded in the last three days. @throws the refusal `errcode` when there is none. */
export function mediumOf(world: World, { operations }: Account, id: string, errcode: number): TemporaryMedium {
  const medium = operations.media.get(id);
  if (medium === undefined || medium.expiresAt <= world.clock.now()) throw refusal(errcode);
  return medium;
}
