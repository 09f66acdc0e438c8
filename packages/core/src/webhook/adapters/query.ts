/** Decoded query parameters of a push; a repeated one as an array. */
export type PushQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Decodes a URL's query; a repeated parameter becomes an array, so that nothing picks one of them by chance. */
export function queryOf(search: string | URLSearchParams): PushQuery {
  const parameters = typeof search === 'string' ? new URLSearchParams(search) : search;
  const query: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of parameters) {
    const earlier = query[name];
    query[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return query;
}

/** The part of a request's URL after `?`. */
export function searchOf(url: string): string {
  const mark = url.indexOf('?');
  return mark === -1 ? '' : url.slice(mark + 1);
}
