import { redact } from '../errors/redact.js';
import type { JournalEntry } from './types.js';

/** A request or answer body as the journal gets it. */
export interface JournalBody {
  readonly contentType: string | null | undefined;
  readonly content: string | Uint8Array | undefined;
}

/** An entry before it is redacted. */
export interface JournalLine extends Omit<JournalEntry, 'sequence' | 'requestBody' | 'responseBody'> {
  readonly requestBody: JournalBody;
  readonly responseBody: JournalBody;
}

/** The last requests of a fake. */
export interface Journal {
  add(line: JournalLine): void;
  /** Oldest first, secrets taken out. */
  entries(): readonly JournalEntry[];
  reset(): void;
}

const maxEntries = 1_000;
const maxShown = 4_096;
/** Larger bodies are only described: secrets are searched in whole bodies, and keeping many large ones would fill the memory. */
const maxKept = 65_536;

/** Keeps what came and went. Secrets are taken out when an entry is first read: most never are, and the search costs more than the call. */
export function createJournal(): Journal {
  let lines: { readonly sequence: number; readonly line: JournalLine; entry?: JournalEntry }[] = [];
  let count = 0;
  return {
    add(line) {
      lines.push({
        sequence: ++count,
        line: { ...line, requestBody: withoutLarge(line.requestBody), responseBody: withoutLarge(line.responseBody) },
      });
      // Cut rarely, because moving a thousand entries costs more than a call.
      if (lines.length >= 2 * maxEntries) lines = lines.slice(-maxEntries);
    },
    entries: () =>
      lines.slice(-maxEntries).map((kept) => {
        const { sequence, line } = kept;
        kept.entry ??= {
          sequence,
          ...line,
          target: redact(line.target),
          requestBody: show(line.requestBody),
          responseBody: show(line.responseBody),
        };
        return kept.entry;
      }),
    reset() {
      lines = [];
      count = 0;
    },
  };
}

function withoutLarge(body: JournalBody): JournalBody {
  const { contentType, content } = body;
  const readable = typeof content === 'string' || /json|xml|text|urlencoded/i.test(contentType ?? '');
  if (content === undefined || content.length === 0 || (readable && content.length <= maxKept)) return body;
  return {
    contentType: 'text/plain',
    content: `(${Buffer.byteLength(content)} bytes of ${contentType || 'unknown type'})`,
  };
}

function show({ content }: JournalBody): string {
  const text =
    content === undefined || typeof content === 'string' ? (content ?? '') : Buffer.from(content).toString('utf8');
  return redact(text).slice(0, maxShown);
}
