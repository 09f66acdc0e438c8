import { type Attributes, context, type Meter, type Tracer } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { onTestFinished } from 'vitest';

/** A value of a metric; of a histogram its count and sum. */
export interface Point {
  readonly attributes: Attributes;
  readonly value: unknown;
}

/** The real SDK, whose spans and metrics stay in memory. */
export interface Telemetry {
  readonly tracer: Tracer;
  readonly meter: Meter;
  /** Ended spans, in the order in which they ended. */
  spans(): ReadableSpan[];
  /** Collects. @returns the values by metric, and what the callbacks threw. */
  metrics(): Promise<{ readonly points: Record<string, Point[]>; readonly errors: unknown[] }>;
}

class ManualReader extends MetricReader {
  protected override async onShutdown(): Promise<void> {}
  protected override async onForceFlush(): Promise<void> {}
}

export function telemetry(): Telemetry {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  onTestFinished(() => context.disable());
  const exporter = new InMemorySpanExporter();
  const tracers = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
  const reader = new ManualReader();
  const meters = new MeterProvider({ readers: [reader] });
  return {
    tracer: tracers.getTracer('test'),
    meter: meters.getMeter('test'),
    spans: () => exporter.getFinishedSpans(),
    async metrics() {
      const { resourceMetrics, errors } = await reader.collect();
      const points: Record<string, Point[]> = {};
      for (const { descriptor, dataPoints } of resourceMetrics.scopeMetrics.flatMap(({ metrics }) => metrics))
        points[descriptor.name] = dataPoints.map(({ attributes, value }) => ({
          attributes,
          value: typeof value === 'number' ? value : { count: value.count, sum: value.sum },
        }));
      return { points, errors };
    },
  };
}
