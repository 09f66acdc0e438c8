import { refusal } from '../errors.js';
import type { FileKind, OfficialAccount, StoredFile } from './state.js';

const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/**
 * What a kind of file may be: size in bytes, the error number beyond it, and the formats by content type and by file name.
 * Source: https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html
 */
const rules = {
  image: {
    bytes: 10 * mebibyte,
    tooLarge: 40009,
    type: /^image\/(?:png|jpe?g|gif|bmp)$/,
    name: /\.(?:png|jpe?g|gif|bmp)$/i,
  },
  voice: {
    bytes: 2 * mebibyte,
    tooLarge: 40010,
    type: /^audio\/(?:mpeg|mp3|amr|wav|x-wav|x-ms-wma)$/,
    name: /\.(?:mp3|wma|wav|amr)$/i,
  },
  video: { bytes: 10 * mebibyte, tooLarge: 40011, type: /^video\/mp4$/, name: /\.mp4$/i },
  thumb: { bytes: 64 * kibibyte, tooLarge: 40012, type: /^image\/jpe?g$/, name: /\.jpe?g$/i },
} as const satisfies Record<FileKind, { bytes: number; tooLarge: number; type: RegExp; name: RegExp }>;

/** Content types by file name, for programs that send none. */
const contentTypes: readonly (readonly [RegExp, string])[] = [
  [/\.png$/i, 'image/png'],
  [/\.gif$/i, 'image/gif'],
  [/\.bmp$/i, 'image/bmp'],
  [/\.jpe?g$/i, 'image/jpeg'],
  [/\.amr$/i, 'audio/amr'],
  [/\.(?:mp3|wma|wav)$/i, 'audio/mpeg'],
  [/\.mp4$/i, 'video/mp4'],
];

/** How long temporary media last. */
const temporaryMs = 3 * 86_400_000;

/**
 * Reads an upload.
 *
 * @throws 44001 for an empty file, 40005 for a format that the kind does not have, and the kind's number for one that is too large.
 */
export async function readFile(kind: FileKind, file: File, now: number): Promise<StoredFile> {
  const { type, name, bytes, tooLarge } = rules[kind];
  if (file.size === 0) throw refusal(44001);
  if (!type.test(file.type) && !name.test(file.name)) throw refusal(40005);
  if (file.size > bytes) throw refusal(tooLarge);
  return {
    kind,
    name: file.name,
    type: type.test(file.type)
      ? file.type
      : (contentTypes.find(([ending]) => ending.test(file.name))?.[1] ?? file.type),
    bytes: new Uint8Array(await file.arrayBuffer()),
    createdAt: now,
  };
}

/** A temporary file that has not expired. @throws 40007. */
export function temporaryFile({ temporaryMedia }: OfficialAccount, mediaId: string, now: number): StoredFile {
  const file = temporaryMedia.get(mediaId);
  if (file === undefined || file.createdAt + temporaryMs <= now) throw refusal(40007);
  return file;
}

/** A file of the account, temporary or permanent, of one of the kinds. @throws 40007. */
export function anyFile(
  official: OfficialAccount,
  mediaId: string,
  kinds: readonly FileKind[],
  now: number,
): StoredFile {
  const material = official.materials.get(mediaId);
  const file = material === undefined || material.kind === 'news' ? temporaryFile(official, mediaId, now) : material;
  if (!kinds.includes(file.kind)) throw refusal(40007);
  return file;
}
