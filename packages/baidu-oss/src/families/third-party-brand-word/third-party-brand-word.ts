import type { Int64 } from '@minigate/core';
import type { Zod } from '@minigate/core/schema';
import type { BaiduEndpoint } from '../../endpoint.js';
import { int64 } from '../schemas.js';
import type { NoFields } from '../wire.js';

/** Input of {@link submitAlias}. */
export interface SubmitAliasRequest {
  /** Alias or short name, without commas. */
  word: string;
}

/** Result of {@link submitAlias}. */
export type SubmitAliasResponse = NoFields;

/**
 * 别名、简称提交。Submits an alias or short name for which Baidu search shall find the mini program; no proof is needed. A mini program
 * may have 10 brand words and aliases together.
 * Calls `POST /rest/2.0/smartapp/alias/name/submit`.
 *
 * @see https://smartprogram.baidu.com/docs/third/brandword/
 */
export const submitAlias: BaiduEndpoint<SubmitAliasRequest, SubmitAliasResponse, 'authorizer'> = {
  id: 'tp.brand-word.aliasNameSubmit',
  family: 'third-party-brand-word',
  method: 'POST',
  path: '/rest/2.0/smartapp/alias/name/submit',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/brandword/',
  errors: [100002, 100003, 100004, 100006, 100007, 100008, 100009],
  request: (z: Zod) => z.strictObject({ word: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link listWords}. */
export interface ListWordsRequest {
  /** The word to look up. */
  word: string;
}

/** Result of {@link listWords}. */
export interface ListWordsResponse {
  /** The words with their states. */
  data: {
    /** The word. */
    word: string;
    /** 1 official word, 2 brand word, 3 alias. */
    type: number;
    /** 2 passed, 0 or 6 under review, 4 refused. */
    status: number;
    /** Why it was refused. */
    reason?: string | undefined;
    /** Registration number of the trademark; brand words only. */
    certification_id?: string | undefined;
    /** Name in which the trademark is registered; brand words only. */
    certification_name?: string | undefined;
    /** Image address of the trademark certificate; brand words only. */
    certification_pic?: string | undefined;
    /** Proofs of the relation to the trademark’s owner; brand words only. */
    relation_pic?:
      | {
          /**
           * 1 trademark owner’s business licence, 2 letter of explanation, 3 proof of investment or holding, 4 legal person’s identity, 5
           * both legal persons’ identity, 6 both legal persons’ relation, 7 both sides’ identity, 8 both sides’ relation, 9 trademark
           * certificate, 10 notarised letter of authorisation.
           */
          certification_type?: number | undefined;
          /** Image address of the proof. */
          pic_address?: string | undefined;
        }[]
      | undefined;
    /** When it was submitted, China time `YYYY/MM/DD HH:mm:ss`. */
    create_time?: string | undefined;
  }[];
}

/**
 * 品牌词、官方词审核状态查询。Gets the review state of the brand words, aliases and official words.
 * Calls `GET /rest/2.0/smartapp/brand/word/list`.
 *
 * @see https://smartprogram.baidu.com/docs/third/brandword/
 */
export const listWords: BaiduEndpoint<ListWordsRequest, ListWordsResponse, 'authorizer'> = {
  id: 'tp.brand-word.brandWordList',
  family: 'third-party-brand-word',
  method: 'GET',
  path: '/rest/2.0/smartapp/brand/word/list',
  auth: 'authorizer',
  body: 'none',
  retry: 'safe',
  doc: 'https://smartprogram.baidu.com/docs/third/brandword/',
  errors: [100006],
  request: (z: Zod) => z.strictObject({ word: z.string() }),
  response: (z: Zod) =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          word: z.string(),
          type: z.number(),
          status: z.number(),
          reason: z.string().optional(),
          certification_id: z.string().optional(),
          certification_name: z.string().optional(),
          certification_pic: z.string().optional(),
          relation_pic: z
            .array(z.looseObject({ certification_type: z.number().optional(), pic_address: z.string().optional() }))
            .optional(),
          create_time: z.string().optional(),
        }),
      ),
    }),
};

/** Input of {@link submitBrandWord}. */
export interface SubmitBrandWordRequest {
  /** The trademark, without commas. */
  word: string;
  /** Registration number of the trademark. */
  certification_id: string;
  /** Name in which the trademark is registered. */
  certification_name: string;
  /** Image address of the trademark certificate, from the image upload. */
  certification_pic: string;
  /**
   * Mini program’s owner and trademark’s owner: 1 same, 2 branch or subsidiary, 3 holding or investment, 4 same legal person, 5
   * legal persons are relatives, 6 trademark owner is a relative of the legal person, 7 trademark owner is the legal person, 8
   * authorisation only.
   */
  relation_type: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /**
   * List of `{ certification_type, pic_address }`, proofs of the relation. Types: 1 trademark owner’s business licence, 2 letter
   * of explanation, 3 proof of investment or holding, 4 legal person’s identity, 5 both legal persons’ identity, 6 both legal
   * persons’ relation, 7 both sides’ identity, 8 both sides’ relation, 9 trademark certificate, 10 notarised letter of
   * authorisation.
   */
  relation_pic:
    | {
        /**
         * 1 trademark owner’s business licence, 2 letter of explanation, 3 proof of investment or holding, 4 legal person’s identity, 5
         * both legal persons’ identity, 6 both legal persons’ relation, 7 both sides’ identity, 8 both sides’ relation, 9 trademark
         * certificate, 10 notarised letter of authorisation.
         */
        certification_type: number;
        /** Image address of the proof, from the image upload. */
        pic_address: string;
      }[]
    | string;
}

/** Result of {@link submitBrandWord}. */
export interface SubmitBrandWordResponse {
  /** The answer’s content. */
  data: {
    /** Id under which the proofs are kept, for `submitWithCertification`. */
    certification_id: Int64 | string;
  };
}

/**
 * 商标词提交。Submits a trademark with its proofs, so that Baidu search finds the mini program by it. The proofs are kept under the
 * id that is returned, for further words.
 * Calls `POST /rest/2.0/smartapp/brand/word/submit`.
 *
 * @see https://smartprogram.baidu.com/docs/third/brandword/
 */
export const submitBrandWord: BaiduEndpoint<SubmitBrandWordRequest, SubmitBrandWordResponse, 'authorizer'> = {
  id: 'tp.brand-word.brandWordSubmit',
  family: 'third-party-brand-word',
  method: 'POST',
  path: '/rest/2.0/smartapp/brand/word/submit',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/brandword/',
  errors: [100001, 100002, 100003, 100004, 100005, 100006, 100007, 100008, 100009, 100010],
  request: (z: Zod) =>
    z.strictObject({
      word: z.string(),
      certification_id: z.string(),
      certification_name: z.string(),
      certification_pic: z.string(),
      relation_type: z.literal([1, 2, 3, 4, 5, 6, 7, 8]),
      relation_pic: z.union([
        z.array(z.strictObject({ certification_type: z.number(), pic_address: z.string() })),
        z.string(),
      ]),
    }),
  response: (z: Zod) => z.looseObject({ data: z.looseObject({ certification_id: z.union([int64(z), z.string()]) }) }),
};

/** Input of {@link submitWithCertification}. */
export interface SubmitWithCertificationRequest {
  /** The trademark, without commas. */
  word: string;
  /** Id of the kept proofs, as `submitBrandWord` gave it. */
  certification_id: Int64 | string;
}

/** Result of {@link submitWithCertification}. */
export type SubmitWithCertificationResponse = NoFields;

/**
 * 复用资质提交商标词。Submits a trademark with proofs that an earlier submission left.
 * Calls `POST /rest/2.0/smartapp/brand/word/submitwithcertificationid`.
 *
 * @see https://smartprogram.baidu.com/docs/third/brandword/
 */
export const submitWithCertification: BaiduEndpoint<
  SubmitWithCertificationRequest,
  SubmitWithCertificationResponse,
  'authorizer'
> = {
  id: 'tp.brand-word.brandWordSubmitwithcertificationid',
  family: 'third-party-brand-word',
  method: 'POST',
  path: '/rest/2.0/smartapp/brand/word/submitwithcertificationid',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/brandword/',
  request: (z: Zod) => z.strictObject({ word: z.string(), certification_id: z.union([int64(z), z.string()]) }),
  response: (z: Zod) => z.looseObject({}),
};

/** Input of {@link submitOfficialWord}. */
export interface SubmitOfficialWordRequest {
  /** A brand word that has passed review, without commas. */
  word: string;
}

/** Result of {@link submitOfficialWord}. */
export type SubmitOfficialWordResponse = NoFields;

/**
 * 官方词提交。Submits a brand word that has passed review as official word, so that search marks the mini program as official.
 * Calls `POST /rest/2.0/smartapp/official/mark/submit`.
 *
 * @see https://smartprogram.baidu.com/docs/third/brandword/
 */
export const submitOfficialWord: BaiduEndpoint<SubmitOfficialWordRequest, SubmitOfficialWordResponse, 'authorizer'> = {
  id: 'tp.brand-word.officialMarkSubmit',
  family: 'third-party-brand-word',
  method: 'POST',
  path: '/rest/2.0/smartapp/official/mark/submit',
  auth: 'authorizer',
  body: 'form',
  retry: 'never',
  doc: 'https://smartprogram.baidu.com/docs/third/brandword/',
  errors: [100002, 100003, 100004, 100006, 100007, 100008, 100009],
  request: (z: Zod) => z.strictObject({ word: z.string() }),
  response: (z: Zod) => z.looseObject({}),
};
