import type { AnyEndpoint } from '@minigate/core';
import type { FakeContext } from '@minigate/core/testing';
import { refuseWith } from '../errors.js';
import { type Principal, type Routes, stateful, type World } from '../world.js';

/** Where uploaded pictures are kept. */
const store = 'https://b.bdstatic.com/';

/** What pictures begin with, in hexadecimal digits. */
const heads = [
  ['png', '89504e470d0a1a0a'],
  ['jpg', 'ffd8ff'],
  ['bmp', '424d'],
] as const;

const mebibyte = 1_048_576;

interface UploadRequest {
  readonly multipartFile: Blob;
  readonly type?: number | string | undefined;
}

/** Refuses addresses of pictures that the upload did not give. Source: the page of image uploads. */
export function checkPictures(addresses: readonly unknown[], endpoint: Pick<AnyEndpoint, 'family'>): void {
  if (!addresses.every((address) => String(address).startsWith(store))) refuseWith(47008, endpoint);
}

/** Uploads of pictures. What a picture measures is not looked at. */
export const pictureRoutes = (world: World): Routes => ({
  'tp.upload.uploadImage': stateful(
    async (input: UploadRequest, { endpoint }: FakeContext<Principal, UploadRequest>) => {
      const { multipartFile: file, type = 1 } = input;
      const bytes = Buffer.from(await file.slice(0, 8).arrayBuffer()).toString('hex');
      const format = heads.find(([, head]) => bytes.startsWith(head))?.[0];
      if (format === undefined) return refuseWith(47000, endpoint);
      if (file.size > (String(type) === '1' ? 2 : 5) * mebibyte) refuseWith(47003, endpoint);
      return { data: `${store}searchbox/mappconsole/image/${world.ids.hex(32)}.${format}` };
    },
  ),
});
