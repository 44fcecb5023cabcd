import type { Tracer, TracingOptions } from './tracer.js';

/** Starts OpenTelemetry tracing. Its packages are loaded on demand, as this takes 50 ms and more. */
export async function startTracing(options: TracingOptions): Promise<Tracer> {
  const { createOtelTracer } = await import('./otel-tracer.js');
  return createOtelTracer(options);
}
