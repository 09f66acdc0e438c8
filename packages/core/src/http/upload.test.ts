import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../testing/random.js';
import { multipart, type Upload, type UploadOptions } from './upload.js';
import type { WireBody } from './wire.js';
import { isStreamBody } from './wire.js';

const random = seededRandom(7);
const bytesOf = async (body: WireBody): Promise<Uint8Array<ArrayBuffer>> =>
  new Response(isStreamBody(body) ? body.open() : (body as BodyInit)).bytes();
const sent = async (fields: Record<string, unknown>, options: Partial<UploadOptions> = {}): Promise<FormData> => {
  const { body, contentType } = multipart(fields, { random, ...options });
  return new Response(await bytesOf(body), { headers: { 'content-type': contentType } }).formData();
};
const streamed = (text: string, more: Partial<Upload> = {}): Upload => ({
  name: 'clip.mp4',
  async *open() {
    for (const character of text) yield new TextEncoder().encode(character);
  },
  ...more,
});

describe('multipart', () => {
  it('gives every file a name and a type', async () => {
    const form = await sent({
      named: new File(['x'], 'logo.png', { type: 'image/png' }),
      unnamed: new File(['x'], '', { type: 'image/png' }),
      media: new Blob(['x'], { type: 'image/jpeg' }),
      raw: new Blob(['x']),
      video: streamed('x', { type: 'video/mp4' }),
      description: { title: 'x', size: 12345678901234567890n },
      count: 5,
    });
    const files = ['named', 'unnamed', 'media', 'raw', 'video'].map((name) => form.get(name) as File);
    expect(files.map(({ name, type }) => [name, type])).toEqual([
      ['logo.png', 'image/png'],
      ['unnamed.png', 'image/png'],
      ['media.jpeg', 'image/jpeg'],
      ['raw.bin', 'application/octet-stream'],
      ['clip.mp4', 'video/mp4'],
    ]);
    expect(form.get('description')).toBe('{"title":"x","size":12345678901234567890}');
    expect(form.get('count')).toBe('5');
  });

  it('is one Blob when nothing is streamed, so that its length is known', () => {
    expect(multipart({ media: new Blob(['x']), type: 'image' }, { random }).body).toBeInstanceOf(Blob);
  });

  it('says its length before a stream of known size is read', async () => {
    const { body } = multipart({ media: streamed('abc', { size: 3 }) }, { random });
    if (!isStreamBody(body)) return expect.unreachable('a stream should be streamed');
    expect(body.length).toBe((await bytesOf(body)).length);
  });

  it('says no length for a stream of unknown size, and opens it anew for each attempt', async () => {
    let opened = 0;
    const media: Upload = {
      name: 'clip.mp4',
      async *open() {
        opened++;
        yield Uint8Array.of(1, 2);
      },
    };
    const { body } = multipart({ media }, { random });
    if (!isStreamBody(body)) return expect.unreachable('a stream should be streamed');
    expect(body.length).toBeUndefined();
    expect(await bytesOf(body)).toEqual(await bytesOf(body));
    expect(opened).toBe(2);
  });

  it.each([
    ['a Blob', new Blob(['abcdef'])],
    ['a stream', streamed('abcdef', { size: 6 })],
  ])('tells the progress of %s, up to its whole length', async (_, media) => {
    const seen: [number, number | undefined][] = [];
    const { body } = multipart({ media }, { random, onUploadProgress: (...progress) => seen.push(progress) });
    const all = (await bytesOf(body)).length;
    expect(seen.every(([, total]) => total === all)).toBe(true);
    expect(seen.map(([bytes]) => bytes)).toEqual(seen.map(([bytes]) => bytes).sort((a, b) => a - b));
    expect(seen.at(-1)?.[0]).toBe(all);
  });

  it('closes the file when the request is given up', async () => {
    let closed = false;
    const media: Upload = {
      name: 'endless.bin',
      async *open() {
        try {
          for (;;) yield new Uint8Array(10);
        } finally {
          closed = true;
        }
      },
    };
    const { body } = multipart({ media }, { random });
    const reader = (body as { open(): ReadableStream<Uint8Array> }).open().getReader();
    for (let chunk = 0; chunk < 6; chunk++) await reader.read();
    await reader.cancel();
    expect(closed).toBe(true);
  });

  it('refuses a stream that was read already, which would send an empty file', async () => {
    const once = new Blob(['x']).stream() as AsyncIterable<Uint8Array>;
    const { body } = multipart({ media: { name: 'x.bin', open: () => once } }, { random });
    await bytesOf(body);
    await expect(bytesOf(body)).rejects.toThrow('media: cannot be read: open() must begin anew for each attempt');
  });

  it('lets no type begin another header', async () => {
    const { body } = multipart({ media: streamed('x', { type: 'image/png\r\nX-Injected: 1' }) }, { random });
    expect(Buffer.from(await bytesOf(body)).toString()).not.toContain('Injected');
  });

  it('repeats no secret of an error of the file', async () => {
    const open = () => {
      throw new Error('GET https://bucket.test/x?token=S3CRET failed');
    };
    const { body } = multipart({ media: { name: 'x.bin', open } }, { random });
    await expect(bytesOf(body)).rejects.toThrow('media: cannot be read: GET https://bucket.test/x?token=*** failed');
  });

  it('carries any names and values', async () => {
    const text = fc.string({ unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(text, text, fc.uint8Array(), async (name, value, bytes) => {
        fc.pre(name !== 'text');
        const form = await sent({ text: value, [`n${name}`]: new File([bytes as BlobPart], `f${name}`) });
        // Form data normalises line ends.
        expect((form.get('text') as string).replace(/\r\n?/g, '\n')).toBe(value.replace(/\r\n?/g, '\n'));
        const file = [...form.values()].find((entry) => entry instanceof File);
        expect(await file?.bytes()).toEqual(bytes);
      }),
    );
  });
});
