import type * as families from '../families/file/index.js';
import { needApp } from './apps.js';
import { brokenness } from './configs.js';
import { needEnv } from './envs.js';
import type { StoredFile } from './model.js';
import { fits, pageOf, removeOnce } from './rows.js';
import { sha256 } from './signature.js';
import { nowText, type Routes, route, type Team, timeText, type World } from './world.js';

const view = ({ settings: { origin } }: World, { id, key, size, mime, sha256, createdAt }: StoredFile): object => ({
  fileId: id,
  key,
  url: `${origin}/files/${key}`,
  size,
  mime,
  sha256,
  createdAt,
});

type Place = Pick<families.ListRequest, 'appCode' | 'envCode' | 'tenantCode' | 'scene'>;

/** Key of a file: layout of the vendor's file-box SDK. */
const keyOf = ({ appCode, scene = 'default', tenantCode }: Place, name: string): string =>
  [appCode, scene, tenantCode ?? '-', name].map(encodeURIComponent).join('/');

/** How long tickets last, in milliseconds. */
const ticketMs = 600_000;

/** Stores a file. The same content under the same key is stored once. */
export function storeFile(
  world: World,
  { tables: { files } }: Team,
  place: Place,
  file: Omit<StoredFile, 'id' | 'key' | 'appCode' | 'envCode' | 'createdAt'> & { readonly name: string },
): StoredFile {
  const { name, ...content } = file;
  const key = keyOf(place, name);
  const existing = files.find((one) => one.key === key && one.envCode === place.envCode);
  if (existing?.sha256 === content.sha256) return existing;
  if (existing !== undefined) files.delete(existing.id);
  const { appCode, envCode, tenantCode, scene } = place;
  return files.add({ appCode, envCode, tenantCode, scene, key, ...content, createdAt: nowText(world) });
}

/** Files as clients see them. */
export function fileRoutes(world: World): Routes {
  const check = (team: Team, { appCode, envCode }: Place, size: number): void => {
    needApp(world, team, appCode);
    const { fileStorageConfigId } = needEnv(world, team, envCode);
    if (size > world.settings.maxFileBytes) world.refuse('FileTooLarge');
    const broken = brokenness(world, team.tables.configs.get(fileStorageConfigId ?? '') ?? {});
    if (broken !== undefined) world.refuse('StorageError', broken);
  };
  return {
    'file.upload': route(async (input: families.UploadRequest, team) => {
      const file = input.file as File;
      check(team, input, file.size);
      const bytes = await file.bytes();
      const hash = sha256(bytes);
      if (input.sha256 !== undefined && input.sha256 !== hash)
        world.refuse('InvalidParameter', 'sha256 is that of another content', { field: 'sha256' });
      const mime = file.type || 'application/octet-stream';
      const stored = { name: input.name ?? file.name, size: file.size, mime, sha256: hash };
      return view(world, storeFile(world, team, input, stored));
    }),
    'file.createUploadTicket': route((input: families.CreateUploadTicketRequest, team) => {
      check(team, input, input.size);
      const key = keyOf(input, input.name);
      const expiresAt = timeText(world.clock.now() + ticketMs);
      const policy = Buffer.from(JSON.stringify({ key, size: input.size, expiresAt })).toString('base64');
      return {
        url: `${world.settings.origin}/upload`,
        method: 'POST',
        headers: {},
        formFields: { key, policy, signature: sha256(`${team.id}/${policy}`) },
        key,
        expiresAt,
      };
    }),
    'file.list': route(({ page, pageSize, ...place }: families.ListRequest, { tables }) => {
      const rows = tables.files.filter((one) => fits(one, place));
      return pageOf(world, rows, { page, pageSize }, (row) => view(world, row));
    }),
    'file.delete': route(({ fileId }: families.RemoveRequest, team) =>
      removeOnce(world, team, team.tables.files, fileId, 'FileNotFound'),
    ),
  };
}
