import { openEnvelope } from '../../push/envelope.js';
import type { WechatOpenFake } from '../index.js';

/** A push as the component's program sees it after decryption. */
export interface ReceivedPush {
  readonly path: string;
  readonly plaintext: string;
  readonly outer: string;
  /** 0 when the current key opened it, 1 when the previous one did. */
  readonly secretIndex: number;
}

/** A component's push handler: opens what arrives with the fake's own keys and answers `success`, or as `answer` says. */
export function createReceiver(
  fake: () => WechatOpenFake,
  answer: (push: ReceivedPush) => Response | Promise<Response> = () => new Response('success'),
): { readonly received: ReceivedPush[]; handle(request: Request): Promise<Response> } {
  const received: ReceivedPush[] = [];
  return {
    received,
    async handle(request) {
      const { component, clock } = fake();
      const url = new URL(request.url);
      const body = await request.text();
      const secrets = component.pushKeys.map((key) => ({ appId: component.appId, ...key }));
      const query = Object.fromEntries(url.searchParams);
      const opened = openEnvelope({ body, query }, secrets, { now: clock.now() });
      const push = {
        path: url.pathname,
        plaintext: opened.plaintext,
        outer: body.replace(/<Encrypt>.*<\/Encrypt>/, ''),
        secretIndex: opened.secretIndex,
      };
      received.push(push);
      return answer(push);
    },
  };
}

/** The text of an element of an inner document. */
export function element(document: string, name: string): string | undefined {
  return new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`).exec(document)?.[1];
}
