import { refusal } from '../errors.js';
import type { Article, OfficialAccount, PostedArticle } from './state.js';

/** An article as requests have it. */
export interface ArticleInput {
  readonly article_type?: string;
  readonly title: string;
  readonly author?: string;
  readonly digest?: string;
  readonly content: string;
  readonly content_source_url?: string;
  readonly thumb_media_id?: string;
  readonly show_cover_pic?: 0 | 1;
  readonly need_open_comment?: 0 | 1;
  readonly only_fans_can_comment?: 0 | 1;
  readonly image_info?: { readonly image_list: readonly { readonly image_media_id: string }[] };
  readonly product_info?: { readonly footer_product_info?: { readonly product_key?: string } };
}

const maxArticles = 8;
const maxPictures = 20;
const maxCharacters = 20_000;
const maxBytes = 1024 * 1024;
const maxSourceUrlBytes = 1024;
const digestCharacters = 54;

/**
 * Checks and completes the articles of a draft.
 *
 * @throws 44003 without articles, 45008 for more than eight, and what {@link articleOf} throws.
 */
export function articlesOf(official: OfficialAccount, inputs: readonly ArticleInput[]): readonly Article[] {
  if (inputs.length === 0) throw refusal(44003);
  if (inputs.length > maxArticles) throw refusal(45008);
  return inputs.map((input) => articleOf(official, input));
}

/**
 * Checks and completes an article: the digest comes from the text, and pictures from elsewhere are taken out of it.
 *
 * The fake assumes that no account may sell products, so a product is refused with 53406.
 *
 * @throws 40007 for a cover or picture that is no permanent one, 41039, 45002, 45166, 53406.
 */
export function articleOf({ materials }: OfficialAccount, input: ArticleInput): Article {
  const { content, content_source_url: sourceUrl = '', thumb_media_id: thumbMediaId = '' } = input;
  const kind = input.article_type === 'newspic' ? 'newspic' : 'news';
  const picture = (mediaId: string): boolean => ['image', 'thumb'].includes(materials.get(mediaId)?.kind ?? '');
  const pictures = input.image_info?.image_list ?? [];
  const needed = kind === 'news' ? [thumbMediaId] : pictures.map(({ image_media_id }) => image_media_id);
  if (needed.length === 0 || needed.length > maxPictures || !needed.every(picture)) throw refusal(40007);
  if (content.trim() === '') throw refusal(45166);
  if (content.length > maxCharacters || Buffer.byteLength(content) > maxBytes) throw refusal(45002);
  if (sourceUrl !== '' && (!/^https?:\/\//.test(sourceUrl) || Buffer.byteLength(sourceUrl) > maxSourceUrlBytes))
    throw refusal(41039);
  if (input.product_info?.footer_product_info?.product_key !== undefined) throw refusal(53406);
  return {
    kind,
    title: input.title,
    author: input.author ?? '',
    digest: input.digest || content.replace(/<[^>]*>/g, '').slice(0, digestCharacters),
    content: withoutForeignPictures(content),
    sourceUrl,
    thumbMediaId,
    showCover: input.show_cover_pic ?? 0,
    openComment: input.need_open_comment ?? 0,
    fansOnly: input.only_fans_can_comment ?? 0,
  };
}

// Pictures must come from uploadArticleImage; the platform filters others without saying so.
function withoutForeignPictures(content: string): string {
  return content.replace(/<img\b[^>]*>/gi, (tag) =>
    /\bsrc\s*=\s*["']https?:\/\/mmbiz\.qpic\.cn\//i.test(tag) || !/\bsrc\s*=/i.test(tag) ? tag : '',
  );
}

/** An article as answers have it. @param withContent - false leaves the text out. */
export function articleFields(article: Article, url: string, withContent = true): Record<string, unknown> {
  return {
    article_type: article.kind,
    title: article.title,
    author: article.author,
    digest: article.digest,
    ...(withContent && { content: article.content }),
    content_source_url: article.sourceUrl,
    thumb_media_id: article.thumbMediaId,
    show_cover_pic: article.showCover,
    need_open_comment: article.openComment,
    only_fans_can_comment: article.fansOnly,
    url,
  };
}

/** A published article as answers have it. */
export function postedFields({ article, url, deleted }: PostedArticle, withContent = true): Record<string, unknown> {
  return { ...articleFields(article, url, withContent), is_deleted: deleted };
}

/** Makes articles visible. */
export function postedArticles(articles: readonly Article[], msgDataId: number): PostedArticle[] {
  return articles.map((article, index) => ({
    article,
    url: `http://mp.weixin.qq.com/s?__biz=MzA4&mid=${msgDataId}&idx=${index + 1}#rd`,
    deleted: false,
    commentsOpen: article.openComment === 1,
    comments: [],
  }));
}
