import type { Response } from 'express';
import type { Page } from '../../shared/page.ts';
import type { Host } from './host.ts';
import { namesOf } from './names.ts';
import { changeLine } from './views/change.ts';

const atOnce = 100;
/** Other processes on the same mirror do not tell this one of their changes. */
const lookEveryMs = 2_000;

/**
 * Sends changes as server-sent events until the browser goes away. Their ids are sequence numbers, so a browser that comes back goes on
 * where it was; `anew` says that the history is another one.
 *
 * @param options.after - number of the last change that the browser has.
 */
export async function streamChanges(
  { mirror, log }: Pick<Host, 'mirror' | 'log'>,
  options: Pick<Page, 'say' | 'language'> & { readonly after: number },
  response: Response,
): Promise<void> {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  response.write('retry: 1000\n\n');
  let wake = (): void => {};
  let isOver = false;
  const end = (): void => {
    isOver = true;
    wake();
  };
  const leave = log.listen({ entry() {}, changed: () => wake(), closed: end });
  response.on('close', end);
  try {
    let { after } = options;
    const [newest] = await mirror.changes({ limit: 1 });
    if (after > (newest?.seq ?? 0)) {
      after = 0;
      response.write('event: anew\ndata:\n\n');
    }
    while (!isOver) {
      // Before looking, so that nothing that comes meanwhile is slept over.
      const news = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const changes = await mirror.changes({ after, limit: atOnce });
      const names = await namesOf(mirror, changes);
      for (const change of changes) {
        const line = changeLine(options, change, names).text.replace(/[\r\n]+/g, ' ');
        response.write(`id: ${change.seq}\nevent: change\ndata: ${line}\n\n`);
        after = change.seq;
      }
      if (changes.length > 0) continue;
      const timer = setTimeout(() => {
        response.write(':\n\n');
        wake();
      }, lookEveryMs);
      await news;
      clearTimeout(timer);
    }
  } finally {
    leave();
    response.end();
  }
}
