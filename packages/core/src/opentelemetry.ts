export { type MeasuredHealth, observeHealth } from './telemetry/health.js';
export { meterHooks } from './telemetry/metrics.js';
export { traceHooks } from './telemetry/spans.js';
