import type { PushTable } from '../decode.js';
import type { MessagePush } from './base.js';

interface BrandWord {
  /** The word. */
  readonly word: string;
  /** `type` on the wire: 1 official word, 2 brand word, 3 alias. */
  readonly wordType: number;
}

/** How the review of one keyword ended. */
export interface SearchKeyword {
  readonly keywords: string;
  /** `success` or `fail`. */
  readonly auditResult: string;
  /** Why it was refused. */
  readonly reason?: string | undefined;
}

interface SearchPath {
  /** Page. */
  readonly path?: string | undefined;
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
  /** Review. */
  readonly examineId?: string | undefined;
  /** One for each keyword. */
  readonly keywordsList: readonly SearchKeyword[];
}

/**
 * 品牌词审核成功: the brand word was approved.
 * @see https://smartprogram.baidu.com/docs/third/brandword/
 */
export interface BrandWordAuditSuccessPush extends MessagePush<'BRAND_WORD_AUDIT_SUCCESS'>, BrandWord {}

/**
 * 品牌词审核失败: the brand word was refused.
 * @see https://smartprogram.baidu.com/docs/third/brandword/
 */
export interface BrandWordAuditFailPush extends MessagePush<'BRAND_WORD_AUDIT_FAIL'>, BrandWord {
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 单卡子链审核通过: the sub-link was approved.
 * @see https://smartprogram.baidu.com/docs/third/search/subchain/subchain_audit_result_push/
 */
export interface AuditSubChainPassPush extends MessagePush<'AUDIT_SUB_CHAIN_PASS'> {
  /** Sub-link. */
  readonly subchainId?: string | undefined;
}

/**
 * 单卡子链审核失败: the sub-link was refused.
 * @see https://smartprogram.baidu.com/docs/third/search/subchain/subchain_audit_result_push/
 */
export interface AuditSubChainFailedPush extends MessagePush<'AUDIT_SUB_CHAIN_FAILED'> {
  /** Sub-link. */
  readonly subchainId?: string | undefined;
  /** Why, in Chinese. */
  readonly reason?: string | undefined;
}

/**
 * 核心页面与关键字审核通过: the core page was approved.
 * @see https://smartprogram.baidu.com/docs/third/pathandkeyword/
 */
export interface AppSearchPathAuditPassPush extends MessagePush<'APP_SEARCH_PATH_AUDIT_PASS'>, SearchPath {}

/**
 * 核心页面与关键字审核失败: the core page or keywords of it were refused.
 * @see https://smartprogram.baidu.com/docs/third/pathandkeyword/
 */
export interface AppSearchPathAuditFailPush extends MessagePush<'APP_SEARCH_PATH_AUDIT_FAIL'>, SearchPath {}

/** Pushes about search: brand words, sub-links, core pages with their keywords. */
export type SearchPush =
  | BrandWordAuditSuccessPush
  | BrandWordAuditFailPush
  | AuditSubChainPassPush
  | AuditSubChainFailedPush
  | AppSearchPathAuditPassPush
  | AppSearchPathAuditFailPush;

/** Fields of {@link SearchPush}. */
export const searchPushes: PushTable<SearchPush> = {
  BRAND_WORD_AUDIT_SUCCESS: { word: 'string', wordType: 'number' },
  BRAND_WORD_AUDIT_FAIL: { word: 'string', wordType: 'number', reason: 'string' },
  AUDIT_SUB_CHAIN_PASS: { subchainId: 'string' },
  AUDIT_SUB_CHAIN_FAILED: { subchainId: 'string', reason: 'string' },
  APP_SEARCH_PATH_AUDIT_PASS: {
    path: 'string',
    reason: 'string',
    examineId: 'string',
    keywordsList: [{ keywords: 'string', auditResult: 'string', reason: 'string' }],
  },
  APP_SEARCH_PATH_AUDIT_FAIL: {
    path: 'string',
    reason: 'string',
    examineId: 'string',
    keywordsList: [{ keywords: 'string', auditResult: 'string', reason: 'string' }],
  },
};
