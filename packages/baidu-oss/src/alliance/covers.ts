import { parseJson } from '@minigate/core';

/**
 * Addresses in `photo_addr`: a JSON text such as `[{"cover":"https:\/\/…"}]`, but a plain address is read as well. What is no http
 * address is left out: pages show these as pictures.
 */
export function coversOf(photoAddr: unknown): string[] {
  if (Array.isArray(photoAddr)) return photoAddr.flatMap(coversOf);
  if (typeof photoAddr === 'object' && photoAddr !== null) return coversOf((photoAddr as { cover?: unknown }).cover);
  if (typeof photoAddr !== 'string') return [];
  const text = photoAddr.trim();
  if (/^(?:https?:)?\/\//i.test(text)) return [text];
  if (!/^["[{]/.test(text)) return [];
  try {
    return coversOf(parseJson(text));
  } catch {
    return [];
  }
}
