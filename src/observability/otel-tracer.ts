import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Attributes,
  type Context,
  type Span as OtelSpan,
  type Tracer as Otel,
} from '@opentelemetry/api';
import { ExportResultCode, W3CTraceContextPropagator } from '@opentelemetry/core';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor, type SpanExporter } from '@opentelemetry/sdk-trace-base';
import type { Logger } from './logger.js';
import type { RequestSpan, TraceFacts, Tracer, TracingOptions } from './tracer.js';

const NAME = 'fleetgraph';

const kinds = { internal: SpanKind.INTERNAL, client: SpanKind.CLIENT };

/**
 * Creates a tracer without global state, so that two servers in one process do not share it. The SDK reads the other OTEL_ variables
 * itself: sampler, limits, batching, headers, service name.
 */
export async function createOtelTracer({ logger, ...options }: TracingOptions): Promise<Tracer> {
  const exporter = reporting(await createExporter(options), logger);
  const provider = new BasicTracerProvider({
    // Later ones win: the environment can override the service name.
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': NAME }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const otel = provider.getTracer(NAME);
  const propagator = new W3CTraceContextPropagator();
  return {
    start(name, traceparent) {
      // Without `tracestate`, which would be exported with each span.
      const carrier = traceparent === undefined ? {} : { traceparent };
      const parent = propagator.extract(ROOT_CONTEXT, carrier, defaultTextMapGetter);
      return wrap(otel, otel.startSpan(name, { kind: SpanKind.SERVER }, parent));
    },
    async stop() {
      const flushed = provider.shutdown().catch(() => undefined);
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, options.timeoutMs);
      });
      await Promise.race([flushed, enough]).finally(() => clearTimeout(timer));
    },
  };
}

function wrap(otel: Otel, span: OtelSpan): RequestSpan {
  const within: Context = trace.setSpan(ROOT_CONTEXT, span);
  const fail = (error: string): void => {
    span.setAttribute('error.type', error);
    span.setStatus({ code: SpanStatusCode.ERROR });
  };
  return {
    rename: (name) => void span.updateName(name),
    note: (facts) => void span.setAttributes(attributesOf(facts)),
    fail,
    child: (name, facts = {}, kind = 'internal') =>
      wrap(otel, otel.startSpan(name, { kind: kinds[kind], attributes: attributesOf(facts) }, within)),
    end(facts = {}, error) {
      span.setAttributes(attributesOf(facts));
      if (error !== undefined) fail(error);
      span.end();
    },
  };
}

function attributesOf(facts: TraceFacts): Attributes {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === 'object' ? [...value] : value]),
  );
}

async function createExporter({ protocol, url, timeoutMs }: Omit<TracingOptions, 'logger'>): Promise<SpanExporter> {
  const settings = { url: url.href, timeoutMillis: timeoutMs };
  if (protocol === 'http/json') {
    const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
    return new OTLPTraceExporter(settings);
  }
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-proto');
  return new OTLPTraceExporter(settings);
}

/** Logs when the exporter begins to fail, which the SDK does not. */
function reporting(exporter: SpanExporter, logger: Logger): SpanExporter {
  let isFailing = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const fails = result.code !== ExportResultCode.SUCCESS;
        // Without the message, which may contain the collector's response.
        if (fails && !isFailing) logger.warn({ reason: reasonOf(result.error) }, 'traces cannot be exported');
        isFailing = fails;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  };
}

function reasonOf(error: Error | undefined): string | number | null {
  if (error === undefined) return null;
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' || typeof code === 'number' ? code : error.name;
}
