import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { type Logger, pinoLogger } from '@minigate/core';
import { meterHooks, observeHealth, traceHooks } from '@minigate/core/opentelemetry';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createLogger, format, transports } from 'winston';
import { type Harness, harness, merchant } from './__fixtures__/harness.js';
import { healthAnswer } from './health-answer.js';

const openid = 'oUser0000000000000000000000007';

/** A day of a platform: calls that work, are repeated and refused, renewals, pushes that are handled, fail and are forged. */
async function live({ fake, wx, sent, caught }: Harness): Promise<void> {
  const program = wx.authorizer(merchant);
  wx.on('weapp_audit_delay', async () => {
    await program.codeManagement.getVersionInfo();
    const url = sent.findLast(({ url }) => url.includes('access_token='))?.url;
    throw new Error(`GET ${url} failed for ${openid}`);
  });
  await wx.component.templateLibrary.getTemplateList();
  fake.faults.next('getSettingCategories', { kind: 'status', status: 502 });
  const categories = caught(program.category.getCategories());
  await fake.clock.advance('5s');
  await categories;
  await caught(program.oaUser.setRemark({ openid, remark: 'a regular' }));
  fake.tokens.revokeAll();
  await program.codeManagement.getVersionInfo();
  await fake.push('weapp_audit_delay', { Reason: `ask ${openid}`, DelayTime: 1 }, { appId: merchant });
  await wx.push.drain();
  await fake.push('weapp_audit_delay', { Reason: 'busy', DelayTime: 2 }, { appId: merchant, tamper: true });
}

class ManualReader extends MetricReader {
  protected override async onShutdown(): Promise<void> {}
  protected override async onForceFlush(): Promise<void> {}
}

describe('spans and metrics', () => {
  it('tell what happened, and neither secrets nor what users are called', async () => {
    const exporter = new InMemorySpanExporter();
    const reader = new ManualReader();
    const tracer = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }).getTracer('test');
    const meter = new MeterProvider({ readers: [reader] }).getMeter('test');
    const observed = await harness({ client: { hooks: [traceHooks(tracer), meterHooks(meter)] } });
    const { fake, wx, sent, output } = observed;
    observeHealth(meter, wx);
    await live(observed);

    const spans = exporter.getFinishedSpans();
    const found = (name: string) =>
      spans.filter((span) => span.name === name).map(({ attributes }) => attributes['error.type'] ?? 'ok');
    expect(found('refresh component token')).toContain('ok');
    expect(found('refresh authorizer token')).toContain('ok');
    expect(found('POST /cgi-bin/component/api_component_token')).toContain('ok');
    expect(found('process weapp_audit_delay')).toEqual(['Error']);
    expect(spans.some(({ events }) => events.some(({ name }) => name === 'minigate.retry'))).toBe(true);

    const { resourceMetrics, errors } = await reader.collect();
    expect(errors).toEqual([]);
    const metrics = resourceMetrics.scopeMetrics.flatMap((scope) => scope.metrics);
    const value = (name: string) => metrics.find(({ descriptor }) => descriptor.name === name)?.dataPoints[0]?.value;
    expect(value('minigate.ready')).toBe(1);
    expect(value('minigate.store.reachable')).toBe(1);
    expect(value('minigate.inbox.pushes')).toBe(1);
    expect(value('minigate.push.refusals')).toBe((await wx.health()).refusedPushes.count);
    expect(value('minigate.ticket.age')).toBe(5);

    const told = inspect([spans, metrics], { depth: 12, showHidden: true }) + healthAnswer(await wx.health()).body;
    output.push(told); // the harness looks for every secret of the run in it
    expect(told).toContain(merchant);
    expect(told).not.toContain(openid);
    expect(sent.some(({ body }) => body.includes(openid))).toBe(true);
    expect(fake.violations()).toEqual([]);
  });
});

describe('loggers', () => {
  const loggers: Record<string, (stream: Writable) => Logger> = {
    console: (stream) => new Console(stream),
    pino: (stream) => pinoLogger(pino(stream)),
    winston: (stream) => createLogger({ format: format.json(), transports: [new transports.Stream({ stream })] }),
  };
  it.each(Object.keys(loggers))('%s gets message and fields, and no secret', async (name) => {
    const lines: string[] = [];
    const stream = new Writable({
      write(line, _, done) {
        lines.push(String(line));
        done();
      },
    });
    const observed = await harness({ client: { logger: loggers[name]?.(stream) } });
    await live(observed);
    await new Promise((resolve) => stream.end(resolve));
    observed.output.push(...lines); // the harness looks for every secret of the run in it
    const log = lines.join('');
    expect(log).toMatch(/push inbox: retry/);
    expect(log).toMatch(/access_token=\*\*\*/);
    expect(log).toMatch(/a push was not taken/);
    expect(log).toMatch(/reason.*not-authentic/s);
  });
});
