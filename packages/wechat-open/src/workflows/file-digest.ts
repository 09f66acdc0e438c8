import { createHash } from 'node:crypto';

/** What tells a file from others of the same name and size: a digest of its bytes. For pictures and videos of some megabytes. */
export async function fileDigest(file: Blob): Promise<string> {
  return createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex');
}
