import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** Modules a side. */
const modules = 29;

/**
 * A black and white PNG of `size` x `size` pixels (default 232) with the three finder squares of a QR code and a pattern that follows from
 * `text`: it looks like a code and differs with the text, but cannot be scanned.
 */
export function qrCodePicture(text: string, size: number = modules * 8): Uint8Array<ArrayBuffer> {
  const digest = createHash('sha256').update(text).digest();
  const dark = (x: number, y: number): boolean => {
    const corner = finderCorner(x, y);
    if (corner !== undefined) return corner;
    const bit = y * modules + x;
    return (((digest[bit % 32] ?? 0) >> (Math.floor(bit / 32) % 8)) & 1) === 1;
  };
  const lines = Buffer.alloc(size * (size + 1), 255);
  for (let y = 0; y < size; y++) {
    lines[y * (size + 1)] = 0;
    for (let x = 0; x < size; x++)
      if (dark(Math.floor((x * modules) / size), Math.floor((y * modules) / size))) lines[y * (size + 1) + 1 + x] = 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(lines)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function finderCorner(x: number, y: number): boolean | undefined {
  const near = (value: number): number => Math.min(value, modules - 1 - value);
  if (near(x) > 7 || near(y) > 7 || (x > 14 && y > 14)) return undefined;
  const ring = Math.max(Math.abs(near(x) - 3), Math.abs(near(y) - 3));
  return ring === 3 || ring < 2;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
