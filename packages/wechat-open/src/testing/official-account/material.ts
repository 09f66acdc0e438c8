import { reply } from '@minigate/core/testing';
import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { articleFields } from './articles.js';
import { readFile } from './files.js';
import { downloadUrl, pictureUrl } from './media.js';
import { leafButtons } from './menu-buttons.js';
import { forOfficial, pageOf, secondsOf } from './route.js';
import type { FileKind, Material, OfficialAccount } from './state.js';

/** Most materials of a kind. Thumbnails count on their own. */
const limits = { image: 100_000, voice: 1000, video: 1000, thumb: 1000 } as const satisfies Record<FileKind, number>;

/** Permanent material. */
export function materialRoutes(world: World): Routes {
  // The pair of endpoints of one path: what is answered follows from what is stored, not from which was meant.
  const getMaterial = forOfficial(world, (official, input: { media_id: string }) => {
    const material = materialById(official, input.media_id);
    if (material.kind === 'news') return reply.json({ news_item: newsItems(official, material) });
    if (material.kind !== 'video') return reply.binary(material.bytes, material.type);
    const { title, introduction: description, mediaId } = material;
    return reply.json({ title, description, down_url: downloadUrl(mediaId) });
  });
  return {
    materialAddMaterial: forOfficial(
      world,
      async (official, input: { type: FileKind; media: File; description?: string }) => {
        const file = await readFile(input.type, input.media, world.clock.now());
        if (countOf(official, input.type) >= limits[input.type]) throw refusal(45074);
        const mediaId = world.ids.text(64);
        const words = input.type === 'video' ? videoWords(input.description) : { title: '', introduction: '' };
        official.materials.set(mediaId, { ...file, mediaId, ...words });
        const visible = input.type === 'image' || input.type === 'thumb';
        return { media_id: mediaId, ...(visible && { url: pictureUrl(mediaId) }) };
      },
    ),
    materialBatchGetMaterial: forOfficial(
      world,
      (official, input: { type: Material['kind']; offset: number; count: number }) => {
        const all = [...official.materials.values()].filter(({ kind }) => kind === input.type).reverse();
        const page = pageOf(all, input);
        return {
          total_count: all.length,
          item_count: page.length,
          item: page.map((material) => rowOf(official, material)),
        };
      },
    ),
    materialDeleteMaterial: forOfficial(world, (official, input: { media_id: string }) => {
      if (isInMenu(official, input.media_id)) throw refusal(48005);
      if (!official.materials.delete(input.media_id)) throw refusal(40007);
      return {};
    }),
    materialGetMaterial: getMaterial,
    materialGetMaterialAsVideo: getMaterial,
    materialGetMaterialCount: forOfficial(world, (official) => ({
      voice_count: countOf(official, 'voice'),
      video_count: countOf(official, 'video'),
      image_count: countOf(official, 'image'),
      news_count: countOf(official, 'news'),
    })),
  };
}

/** Permanent material. @throws 40007. */
function materialById({ materials }: OfficialAccount, mediaId: string): Material {
  const material = materials.get(mediaId);
  if (material === undefined) throw refusal(40007);
  return material;
}

function isInMenu({ menu, conditionalMenus }: OfficialAccount, mediaId: string): boolean {
  const menus = menu === undefined ? conditionalMenus : [menu, ...conditionalMenus];
  return menus.some(({ buttons }) => leafButtons(buttons).some(({ media_id }) => media_id === mediaId));
}

function countOf({ materials }: OfficialAccount, wanted: Material['kind']): number {
  return [...materials.values()].filter(({ kind }) => kind === wanted).length;
}

/** Title and introduction of a video. @throws 47001 when they are no JSON, or have no title. */
function videoWords(description = ''): { title: string; introduction: string } {
  try {
    const { title, introduction = '' } = JSON.parse(description) as { title?: string; introduction?: string };
    if (typeof title === 'string' && title !== '') return { title, introduction };
  } catch {
    // refused below
  }
  throw refusal(47001);
}

function newsItems(official: OfficialAccount, material: Material & { kind: 'news' }): Record<string, unknown>[] {
  return material.articles.map((article, index) => ({
    ...articleFields(article, `http://mp.weixin.qq.com/s?mid=${material.mediaId}&idx=${index + 1}`),
    thumb_url: official.materials.has(article.thumbMediaId) ? pictureUrl(article.thumbMediaId) : '',
  }));
}

function rowOf(official: OfficialAccount, material: Material): Record<string, unknown> {
  const { mediaId, createdAt } = material;
  const update_time = secondsOf(createdAt);
  if (material.kind !== 'news') {
    const url = material.kind === 'image' ? pictureUrl(mediaId) : '';
    return { media_id: mediaId, name: material.title || material.name, update_time, url };
  }
  const content = { news_item: newsItems(official, material), create_time: update_time, update_time };
  return { media_id: mediaId, content, update_time };
}
