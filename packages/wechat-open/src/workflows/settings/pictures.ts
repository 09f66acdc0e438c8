import { createHash } from 'node:crypto';
import { type Invoke, parseJson, stringifyJson, type ValidationIssue } from '@minigate/core';
import type { WechatContext } from '../../client/context.js';
import { uploadTemporaryMedia } from '../../families/oa-media/index.js';

/** A picture, such as `await openAsBlob('licence.png', { type: 'image/png' })`; or its media id, of temporary material. */
export type Picture = Blob | string;

/** The platform keeps temporary material for 3 days. */
const keepMs = 70 * 3_600_000;

/** What is wrong with pictures. @param pictures - by their path in the input. */
export function pictureIssues(pictures: Readonly<Record<string, unknown>>): ValidationIssue[] {
  return Object.entries(pictures)
    .filter(([, picture]) => !(picture instanceof Blob) && (typeof picture !== 'string' || picture === ''))
    .map(([path]) => ({ path, message: 'must be a Blob, such as `await openAsBlob(path)`, or a media id' }));
}

/** What tells a picture from others in the input of a run. */
export async function pictureDigest(picture: Picture): Promise<string> {
  if (typeof picture === 'string') return picture;
  return createHash('sha256')
    .update(new Uint8Array(await picture.arrayBuffer()))
    .digest('hex');
}

/** The media id of a picture. The same bytes are uploaded for an account once in 70 hours, whatever they are for. */
export async function mediaIdOf(
  { store, keys, client }: WechatContext,
  invoke: Invoke,
  appId: string,
  picture: Picture,
): Promise<string> {
  if (typeof picture === 'string') return picture;
  const key = keys.uploadedPicture(appId, await pictureDigest(picture));
  const known = await store.get(key);
  if (known !== undefined) return parseJson(known.value) as string;
  // The platform refuses a file without a name.
  const media =
    picture instanceof File ? picture : new File([picture], 'picture.png', { type: picture.type || 'image/png' });
  const { media_id: mediaId = '' } = await invoke(uploadTemporaryMedia, { type: 'image', media });
  await store.set(key, stringifyJson(mediaId), { expiresAt: client.runtime.clock.now() + keepMs });
  return mediaId;
}
