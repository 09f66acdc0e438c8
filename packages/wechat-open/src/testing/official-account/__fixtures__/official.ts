import { type Answer, type Caller, createCaller, official, program } from '../../__fixtures__/caller.js';
import { createReceiver, element, type ReceivedPush } from '../../__fixtures__/receiver.js';
import type { OfficialAccountSeed } from '../seed.js';

/** Followers of the account of {@link createOfficial}. */
export const [lily, ming, hua] = [
  'oLily000000000000000000000001',
  'oMing000000000000000000000001',
  'oHua0000000000000000000000001',
];

/** Calls on behalf of one authorized official account, whose pushes are received. */
export interface OfficialCaller extends Caller {
  readonly appId: string;
  /** POST with the account's token. */
  call(path: string, body?: unknown): Promise<Answer>;
  /** GET with the account's token. */
  read(path: string): Promise<Answer>;
  /** Sends a file and further form fields. */
  upload(path: string, file: File, fields?: Readonly<Record<string, string>>): Promise<Answer>;
  /** The raw answer, for files. */
  download(path: string, body?: unknown): Promise<Response>;
  /** Stores a permanent picture. @returns its media id. */
  addPicture(): Promise<string>;
  /** Stores a draft of articles with these titles. @returns its media id. */
  addDraft(...titles: readonly string[]): Promise<string>;
  readonly received: readonly ReceivedPush[];
  /** Pushes of an event, as documents. */
  events(name: string): readonly string[];
}

/** A file of a type and a size in bytes. */
export function fileOf(name: string, type: string, bytes = 100): File {
  return new File([new Uint8Array(bytes).fill(7)], name, { type });
}

/** A JPEG, as every kind of picture takes it. */
export const picture = (bytes = 100): File => fileOf('cover.jpg', 'image/jpeg', bytes);

/** Shorter than the lifetime of an access token. */
const tokenMs = 3_600_000;

/** A fake with one authorized official account that three people follow. */
export async function createOfficial(seed: OfficialAccountSeed = {}): Promise<OfficialCaller> {
  const followers = [
    { openid: lily, wechatId: 'lily', unionId: 'uLily' },
    { openid: ming, clientPlatform: 2 as const },
    hua,
  ];
  const permissionSets = [1, 2, 3, 6, 7, 11, 15, 33, 89, 100];
  const caller = createCaller({
    authorizers: [
      { appId: official, kind: 'official-account', permissionSets, official: { followers, ...seed } },
      { appId: program, permissionSets },
    ],
    permissionSets,
  });
  const receiver = createReceiver(() => caller.fake);
  let { accessToken, refreshToken } = await caller.authorize(official);
  let issuedAt = caller.fake.clock.now();
  const token = async (): Promise<string> => {
    if (caller.fake.clock.now() - issuedAt < tokenMs) return accessToken;
    const answer = await caller.post(
      '/cgi-bin/component/api_authorizer_token',
      {
        component_appid: caller.fake.component.appId,
        authorizer_appid: official,
        authorizer_refresh_token: refreshToken,
      },
      await caller.componentToken(),
    );
    accessToken = answer.authorizer_access_token;
    refreshToken = answer.authorizer_refresh_token;
    issuedAt = caller.fake.clock.now();
    return accessToken;
  };
  await caller.fake.settled();
  caller.fake.pushTo(receiver.handle);
  const call = async (path: string, body?: unknown): Promise<Answer> => caller.post(path, body, await token());
  const withToken = async (path: string): Promise<URL> => {
    const url = new URL(path, caller.fake.origin);
    url.searchParams.set('access_token', await token());
    return url;
  };
  const upload = async (path: string, file: File, fields: Readonly<Record<string, string>> = {}): Promise<Answer> => {
    const form = new FormData();
    form.set('media', file);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const response = await caller.fake.fetch(await withToken(path), { method: 'POST', body: form });
    return response.json();
  };
  const addPicture = async (): Promise<string> => {
    const { media_id } = await upload('/cgi-bin/material/add_material?type=image', picture());
    return media_id;
  };
  return {
    ...caller,
    appId: official,
    call,
    read: async (path) => caller.get(path, await token()),
    upload,
    download: async (path, body) =>
      caller.fake.fetch(
        await withToken(path),
        body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
      ),
    addPicture,
    async addDraft(...titles) {
      const thumb_media_id = await addPicture();
      const articles = titles.map((title) => ({
        title,
        content: `<p>${title}</p>`,
        thumb_media_id,
        need_open_comment: 1,
      }));
      const { media_id } = await call('/cgi-bin/draft/add', { articles });
      return media_id;
    },
    received: receiver.received,
    events: (name) =>
      receiver.received.map(({ plaintext }) => plaintext).filter((document) => element(document, 'Event') === name),
  };
}
