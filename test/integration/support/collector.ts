import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span in OTLP/JSON, with its attributes as plain properties. */
export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly name: string;
  /** 1 internal, 2 server, 3 client. */
  readonly kind: number;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** 2 is an error. */
  readonly status: number;
  readonly start: bigint;
  readonly end: bigint;
}

/** A trace collector on a free port. */
export interface Collector {
  readonly url: URL;
  /** The received request bodies. */
  readonly bodies: readonly Buffer[];
  readonly contentTypes: readonly (string | undefined)[];
  /** The bodies that are JSON, parsed. */
  spans(): readonly CollectedSpan[];
  /** The resource attributes of the senders. */
  resource(): Readonly<Record<string, unknown>>;
  close(): Promise<void>;
}

type Value = {
  stringValue?: string;
  intValue?: number | string;
  boolValue?: boolean;
  arrayValue?: { values: Value[] };
};
type Attributes = readonly { key: string; value: Value }[];
interface RawSpan {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  kind: number;
  attributes: Attributes;
  status: { code?: number };
  startTimeUnixNano: string;
  endTimeUnixNano: string;
}
interface Export {
  resourceSpans: { resource: { attributes: Attributes }; scopeSpans: { spans: RawSpan[] }[] }[];
}

export async function startCollector({ status = 200 }: { readonly status?: number } = {}): Promise<Collector> {
  const bodies: Buffer[] = [];
  const contentTypes: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'POST' && request.url === '/v1/traces') {
        bodies.push(Buffer.concat(chunks));
        contentTypes.push(request.headers['content-type']);
      }
      response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const exports = () => bodies.map((body) => JSON.parse(body.toString('utf8')) as Export);
  return {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces`),
    bodies,
    contentTypes,
    spans: () =>
      exports().flatMap(({ resourceSpans }) =>
        resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans.map(collected))),
      ),
    resource: () => plain(exports()[0]?.resourceSpans[0]?.resource.attributes ?? []),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function collected({ attributes, status, startTimeUnixNano, endTimeUnixNano, ...span }: RawSpan): CollectedSpan {
  return {
    ...span,
    parentSpanId: span.parentSpanId === '' ? undefined : span.parentSpanId,
    attributes: plain(attributes),
    status: status.code ?? 0,
    start: BigInt(startTimeUnixNano),
    end: BigInt(endTimeUnixNano),
  };
}

function plain(attributes: Attributes): Readonly<Record<string, unknown>> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, valueOf(value)]));
}

function valueOf({ stringValue, intValue, boolValue, arrayValue }: Value): unknown {
  if (arrayValue !== undefined) return arrayValue.values.map(valueOf);
  return stringValue ?? (intValue === undefined ? boolValue : Number(intValue));
}
