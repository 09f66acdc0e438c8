import { refusal } from '../errors.js';
import { qrCodePicture } from '../picture.js';
import { forProgram, type Routes } from '../routes/route.js';
import type { Account } from '../state.js';
import type { World } from '../world.js';

/** Codes with a path that a program can make in its life. They cannot be deleted. */
const maxCodes = 100_000;
const defaultWidth = 430;
const visible = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/;

interface CodeInput {
  readonly path: string;
  readonly width?: number;
}

interface UnlimitedInput {
  readonly scene: string;
  readonly page?: string;
  readonly width?: number;
  readonly check_path?: boolean;
}

/** Codes that open a mini program, as pictures. */
export function wxacodeRoutes(world: World): Routes {
  const limited = (kind: string) =>
    forProgram(world, (program, { path, width }: CodeInput) => {
      if (path === '') throw refusal(40159);
      const { settings } = program;
      if (settings.codes >= maxCodes) throw refusal(45029);
      settings.codes += 1;
      return picture(`${kind} ${program.appId} ${path}`, width);
    });
  return {
    createQRCode: limited('wxaqrcode'),
    getQRCode: limited('wxacode'),
    getUnlimitedQRCode: forProgram(world, (program, { scene, page, width, check_path = true }: UnlimitedInput) => {
      if (!visible.test(scene)) throw refusal(40129);
      if (
        page !== undefined &&
        (page.startsWith('/') || page.includes('?') || (check_path && !isReleased(program, page)))
      )
        throw refusal(41030);
      return picture(`wxacodeunlimit ${program.appId} ${page ?? ''} ${scene}`, width);
    }),
  };
}

function isReleased({ online }: Account, page: string): boolean {
  return online?.version.pages.includes(page) === true;
}

function picture(text: string, width = defaultWidth): Blob {
  return new Blob([qrCodePicture(text, width)], { type: 'image/png' });
}
