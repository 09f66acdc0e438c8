import { parseJson } from '@minigate/core';

/** Deeper than anything sensible; an answer must not decide how deep we go. */
const deepest = 8;

/**
 * Addresses in `photo_addr`: a JSON text such as `[{"cover":"https:\/\/…"}]`, but a plain address is read as well. What is no http
 * address is left out: pages show these as pictures.
 */
export function coversOf(photoAddr: unknown, depth: number = deepest): string[] {
  if (depth === 0) return [];
  const inside = (value: unknown): string[] => coversOf(value, depth - 1);
  if (Array.isArray(photoAddr)) return photoAddr.flatMap(inside);
  if (typeof photoAddr === 'object' && photoAddr !== null) return inside((photoAddr as { cover?: unknown }).cover);
  if (typeof photoAddr !== 'string') return [];
  const text = photoAddr.trim();
  if (/^(?:https?:)?\/\//i.test(text)) return [text];
  if (!/^["[{]/.test(text)) return [];
  try {
    return inside(parseJson(text));
  } catch {
    return [];
  }
}
