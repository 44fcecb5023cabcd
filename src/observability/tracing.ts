import type { Tracer, TracingOptions } from './tracer.js';

/**
 * Traces through OpenTelemetry. Its packages take 50 ms to load, and longer from a cold disk: they are loaded here, when they
 * are wanted, and not at all otherwise.
 */
export async function startTracing(options: TracingOptions): Promise<Tracer> {
  const { createOtelTracer } = await import('./otel-tracer.js');
  return createOtelTracer(options);
}
