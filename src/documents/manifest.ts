import { createHash } from 'node:crypto';

export const FORMATS = ['apollo', 'relay'] as const;
export type Format = (typeof FORMATS)[number];
export const ALGORITHMS = ['sha256', 'md5'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** An operation with all its fragments. */
export interface OperationDocument {
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  /** GraphQL text. */
  readonly body: string;
}

/** The format of Apollo's tools. */
interface ApolloManifest {
  readonly format: typeof APOLLO_FORMAT;
  readonly version: 1;
  readonly operations: readonly (OperationDocument & { readonly id: string })[];
}

const APOLLO_FORMAT = 'apollo-persisted-query-manifest';

/** The hash of a document in hexadecimal, used as its id. */
export function idOf(body: string, algorithm: Algorithm = 'sha256'): string {
  return createHash(algorithm).update(body).digest('hex');
}

/** Writes a manifest. The order of the operations does not matter. */
export function writeManifest(
  operations: readonly OperationDocument[],
  format: Format,
  algorithm: Algorithm = 'sha256',
): string {
  const content = format === 'apollo' ? apolloManifest(operations) : relayMap(operations, algorithm);
  return `${JSON.stringify(content, null, 2)}\n`;
}

function apolloManifest(operations: readonly OperationDocument[]): ApolloManifest {
  const sorted = [...operations].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    format: APOLLO_FORMAT,
    version: 1,
    operations: sorted.map(({ name, type, body }) => ({ id: idOf(body), name, type, body })),
  };
}

/** The format of relay-compiler, sorted by id. */
function relayMap(operations: readonly OperationDocument[], algorithm: Algorithm): Readonly<Record<string, string>> {
  const entries = operations.map(({ body }) => [idOf(body, algorithm), body] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A text is not a list of documents; the message says why and how to fix it. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  readonly code = 'MANIFEST_INVALID';
}

/** A document of a manifest. */
export interface ListedDocument {
  readonly id: string;
  /** Null if the manifest has no name. */
  readonly name: string | null;
  readonly body: string;
}

/** Reads a manifest in either format. Throws a ManifestError. */
export function readManifest(text: string): readonly ListedDocument[] {
  const content = parseJson(text);
  if (!isRecord(content)) throw unknownFormat();
  return 'format' in content && typeof content['operations'] !== 'string' ? readApollo(content) : readRelay(content);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    throw new ManifestError('Not valid JSON. Write the list with `fleetgraph documents`.', { cause });
  }
}

function readApollo({ format, version, operations }: Readonly<Record<string, unknown>>): readonly ListedDocument[] {
  if (format !== APOLLO_FORMAT) throw unknownFormat();
  if (version !== 1)
    throw new ManifestError('Unsupported version: expected 1. Write the list with `fleetgraph documents`.');
  if (!Array.isArray(operations))
    throw new ManifestError('No `operations` in the list. Write it with `fleetgraph documents`.');
  return operations.map((operation: unknown, index) => {
    const { id, name, body } = isRecord(operation) ? operation : {};
    if (typeof id !== 'string' || id === '' || typeof body !== 'string') {
      throw new ManifestError(
        `Operation ${index + 1} has no \`id\` or \`body\`. Write the list with \`fleetgraph documents\`.`,
      );
    }
    return { id, name: typeof name === 'string' ? name : null, body };
  });
}

function readRelay(content: Readonly<Record<string, unknown>>): readonly ListedDocument[] {
  return Object.entries(content).map(([id, body]) => {
    if (id === '' || typeof body !== 'string') throw unknownFormat();
    return { id, name: /^\s*(?:query|mutation|subscription)\s+(\w+)/.exec(body)?.[1] ?? null, body };
  });
}

function unknownFormat(): ManifestError {
  return new ManifestError(
    'Neither an Apollo persisted query manifest nor a Relay map of ids to documents. Write it with `fleetgraph documents` or relay-compiler.',
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
