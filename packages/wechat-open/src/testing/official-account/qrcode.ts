import { refusal } from '../errors.js';
import type { Routes } from '../routes/route.js';
import type { World } from '../world.js';
import { forOfficial, secondsOf } from './route.js';

const defaultSeconds = 60;
const maxPermanentScene = 100_000;
const maxDataBytes = 4096;

interface CodeInput {
  readonly expire_seconds?: number;
  readonly action_name: 'QR_SCENE' | 'QR_STR_SCENE' | 'QR_LIMIT_SCENE' | 'QR_LIMIT_STR_SCENE';
  readonly action_info: { readonly scene: { readonly scene_id?: number; readonly scene_str?: string } };
}

/** Codes with a scene, and short keys of long data. */
export function qrcodeRoutes(world: World): Routes {
  const now = (): number => world.clock.now();
  return {
    qrcodeCreate: forOfficial(world, ({ qrScenes }, input: CodeInput) => {
      const scene = sceneOf(input);
      const permanent = input.action_name.startsWith('QR_LIMIT');
      const same = [...qrScenes.values()].find((code) => code.expiresAt === undefined && code.scene === scene);
      // A permanent scene has one code, however often it is asked for.
      if (permanent && same !== undefined) return { ticket: same.ticket, url: same.url };
      const ticket = world.ids.text(96);
      const url = `http://weixin.qq.com/q/${world.ids.text(22)}`;
      const { expire_seconds = defaultSeconds } = input;
      qrScenes.set(ticket, { ticket, scene, url, expiresAt: permanent ? undefined : now() + expire_seconds * 1000 });
      return { ticket, url, ...(!permanent && { expire_seconds }) };
    }),
    shortenGenerate: forOfficial(world, ({ shortKeys }, input: { expire_seconds: number; long_data: string }) => {
      const bytes = Buffer.byteLength(input.long_data);
      if (bytes === 0 || bytes > maxDataBytes) throw refusal(9410010);
      const { expire_seconds: seconds } = input;
      if (seconds < 1) throw refusal(47003);
      const short_key = world.ids.text(15);
      shortKeys.set(short_key, { data: input.long_data, createdAt: now(), expiresAt: now() + seconds * 1000 });
      return { short_key };
    }),
    shortenFetch: forOfficial(world, ({ shortKeys }, input: { short_key: string }) => {
      const stored = shortKeys.get(input.short_key);
      if (stored === undefined || stored.expiresAt <= now()) throw refusal(9410012);
      return {
        long_data: stored.data,
        create_time: secondsOf(stored.createdAt),
        expire_seconds: secondsOf(stored.expiresAt - now()),
      };
    }),
  };
}

function sceneOf({ action_name: name, action_info }: CodeInput): number | string {
  const { scene_id: id, scene_str: text } = action_info.scene;
  const scene = name.includes('STR') ? text : id;
  if (scene === undefined || scene === '') throw refusal(40053);
  if (typeof scene === 'string') return scene;
  const max = name === 'QR_LIMIT_SCENE' ? maxPermanentScene : 2 ** 32 - 1;
  if (!Number.isInteger(scene) || scene < 1 || scene > max) throw refusal(40053);
  return scene;
}
