import { reply } from '@minigate/core/testing';
import { refusal } from '../errors.js';
import { callingAccount, type Routes, stateful } from '../routes/route.js';
import type { World } from '../world.js';
import { type ArticleInput, articlesOf } from './articles.js';
import { anyFile, readFile, temporaryFile } from './files.js';
import { forOfficial, secondsOf } from './route.js';
import type { FileKind } from './state.js';

const mebibyte = 1024 * 1024;

/** Temporary media, pictures inside of articles, and what mass messages are prepared of. */
export function mediaRoutes(world: World): Routes {
  const now = (): number => world.clock.now();
  return {
    // For mini programs, too: both upload what customer service sends.
    uploadTempMedia: stateful(async (input: { type: FileKind; media: File }, { principal }) => {
      const { official, kind } = callingAccount(world, principal);
      if (kind === 'mini-program' && input.type !== 'image') throw refusal(40004);
      const file = await readFile(input.type, input.media, now());
      const mediaId = world.ids.text(64);
      official.temporaryMedia.set(mediaId, file);
      const id = input.type === 'thumb' ? { thumb_media_id: mediaId } : { media_id: mediaId };
      return { type: input.type, ...id, created_at: secondsOf(now()) };
    }),
    getTempMedia: stateful((input: { media_id: string }, { principal }) => {
      const { official } = callingAccount(world, principal);
      const { kind, type, bytes } = temporaryFile(official, input.media_id, now());
      return kind === 'video' ? reply.json({ video_url: downloadUrl(input.media_id) }) : reply.binary(bytes, type);
    }),
    getHdVoice: forOfficial(world, (official, input: { media_id: string }) => {
      const { kind, bytes } = temporaryFile(official, input.media_id, now());
      if (kind !== 'voice') throw refusal(40007);
      return reply.binary(bytes, 'voice/speex');
    }),
    mediaUploadImage: forOfficial(world, async (_, { media }: { media: File }) => {
      const { type } = await readFile('image', media, now());
      if (type !== 'image/png' && !type.startsWith('image/jp')) throw refusal(40005);
      if (media.size >= mebibyte) throw refusal(40009);
      return { url: pictureUrl(world.ids.text(86)) };
    }),
    mediaUploadNews: forOfficial(world, (official, { articles }: { articles: readonly ArticleInput[] }) => {
      const mediaId = world.ids.text(64);
      official.massMedia.set(mediaId, articlesOf(official, articles));
      return { type: 'news', media_id: mediaId, created_at: secondsOf(now()) };
    }),
    mediaUploadVideo: forOfficial(world, (official, input: { media_id: string }) => {
      anyFile(official, input.media_id, ['video'], now());
      const mediaId = world.ids.text(64);
      official.massMedia.set(mediaId, { video: input.media_id });
      return { type: 'video', media_id: mediaId, created_at: secondsOf(now()) };
    }),
  };
}

/** Where a video can be downloaded. */
export function downloadUrl(mediaId: string): string {
  return `http://mpvideo.qpic.cn/${mediaId}.mp4`;
}

/** Where a picture can be seen, inside of WeChat only. */
export function pictureUrl(name: string): string {
  return `http://mmbiz.qpic.cn/mmbiz_jpg/${name}/0`;
}
