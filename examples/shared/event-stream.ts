import type { Response } from 'express';
import type { Say } from './language.ts';
import type { LiveLog } from './live-log.ts';
import { logLine } from './log.ts';

const heartbeatMs = 25_000;

/** Sends new lines of the log as server-sent events until the browser goes away: `line` with markup, `changed` when a page should look again. */
export function streamLog(log: LiveLog, say: Say, response: Response): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  const send = (event: string, data: string): void => void response.write(`event: ${event}\ndata: ${data}\n\n`);
  response.write('retry: 1000\n\n');
  const end = log.listen({
    entry: (entry) => send('line', logLine({ say }, entry).text.replace(/[\r\n]+/g, ' ')),
    changed: () => send('changed', ''),
    closed: () => void response.end(),
  });
  const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs);
  response.on('close', () => {
    clearInterval(heartbeat);
    end();
  });
}
