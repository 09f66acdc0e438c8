import type { FakeContext } from '@minigate/core/testing';
import { refuseWith } from '../errors.js';
import { readJson } from '../json.js';
import { timeText } from '../packages.js';
import { long, type Principal, type Routes, stateful, type World } from '../world.js';
import { tell } from './events.js';
import { checkPictures } from './pictures.js';
import { managedApp } from './profile.js';
import { createReviews, type Reviews } from './reviews.js';
import type { BrandWord } from './state.js';

/** Numbers of kinds and states. */
const types = { official: 1, brand: 2, alias: 3 } as const;
const statuses = { in_review: 0, passed: 2, refused: 4 } as const;
/** Brand words and aliases of one mini program. */
const maxWords = 10;
/** Source: the sample of a refusal. */
const maxLength = 50;

type Fields = Readonly<Record<string, unknown>>;
type Context = FakeContext<Principal, unknown>;

/** The reviewers of brand words, by the word. */
export const createBrandWordReviews = (world: World): Reviews =>
  createReviews(
    (appId, word) => managedApp(world, appId).brandWords.find((one) => one.word === word && one.status === 'in_review'),
    async (appId, { word, type, status, reason }) => {
      const passed = status === 'passed';
      await tell(world, appId, passed ? 'BRAND_WORD_AUDIT_SUCCESS' : 'BRAND_WORD_AUDIT_FAIL', {
        word,
        type: types[type],
        ...(!passed && { reason }),
      });
    },
  );

/** Words by which the search finds a mini program. */
export function brandWordRoutes(world: World): Routes {
  const managedOf = ({ principal: { appId = '' } }: Context) => managedApp(world, appId);
  const add = (input: Fields, context: Context, type: BrandWord['type'], certificate?: Fields): void => {
    const { brandWords } = managedOf(context);
    const { endpoint } = context;
    const word = String(input['word']);
    if (word.includes(',')) refuseWith(100002, endpoint);
    if (word.length > maxLength) refuseWith(100003, endpoint);
    const same = brandWords.filter((one) => one.word === word && (one.type === 'official') === (type === 'official'));
    if (same.some(({ status }) => status === 'passed')) refuseWith(100004, endpoint);
    if (same.some(({ status }) => status === 'in_review')) refuseWith(100009, endpoint);
    const counted = brandWords.filter((one) => one.type !== 'official' && one.status !== 'refused');
    if (type !== 'official' && counted.length >= maxWords) refuseWith(100007, endpoint);
    brandWords.push({ word, type, status: 'in_review', reason: '', createdAt: world.clock.now(), certificate });
  };
  return {
    'tp.brand-word.brandWordSubmit': stateful((input: Fields, context: Context) => {
      const { certification_id: id, certification_name: name, certification_pic: picture } = input;
      const proofs = readJson(input['relation_pic']);
      if (!Array.isArray(proofs) || proofs.length === 0) return refuseWith(100005, context.endpoint);
      checkPictures([picture, ...proofs.map(({ pic_address: address }: Fields) => address)], context.endpoint);
      const certificate = {
        certification_id: id,
        certification_name: name,
        certification_pic: picture,
        relation_pic: proofs,
      };
      add(input, context, 'brand', certificate);
      const certificateId = String(++world.state.thirdParty.lastId);
      managedOf(context).certificates.set(certificateId, certificate);
      return { data: { certification_id: long(certificateId) } };
    }),
    'tp.brand-word.brandWordSubmitwithcertificationid': stateful((input: Fields, context: Context) => {
      const certificate = managedOf(context).certificates.get(String(input['certification_id']));
      if (certificate === undefined) return refuseWith(40001, context.endpoint);
      add(input, context, 'brand', certificate);
      return {};
    }),
    'tp.brand-word.aliasNameSubmit': stateful((input: Fields, context: Context) => {
      add(input, context, 'alias');
      return {};
    }),
    'tp.brand-word.officialMarkSubmit': stateful((input: Fields, context: Context) => {
      const passed = managedOf(context).brandWords.some(
        ({ word, type, status }) => word === input['word'] && type !== 'official' && status === 'passed',
      );
      if (!passed) refuseWith(100010, context.endpoint);
      add(input, context, 'official');
      return {};
    }),
    // The sample answers other words than the one that the request must name.
    'tp.brand-word.brandWordList': stateful((_, context: Context) => ({
      data: managedOf(context).brandWords.map(({ word, type, status, reason, createdAt, certificate }) => ({
        word,
        type: types[type],
        status: statuses[status],
        reason,
        ...certificate,
        create_time: timeText(createdAt),
      })),
    })),
  };
}
