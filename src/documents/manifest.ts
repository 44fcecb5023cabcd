import { createHash } from 'node:crypto';

export const FORMATS = ['apollo', 'relay'] as const;
export type Format = (typeof FORMATS)[number];
export const ALGORITHMS = ['sha256', 'md5'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** One operation with every fragment that it needs. */
export interface OperationDocument {
  readonly name: string;
  readonly type: 'query' | 'mutation' | 'subscription';
  /** GraphQL text. */
  readonly body: string;
}

/** What Apollo's tools write and read. */
interface ApolloManifest {
  readonly format: typeof APOLLO_FORMAT;
  readonly version: 1;
  readonly operations: readonly (OperationDocument & { readonly id: string })[];
}

const APOLLO_FORMAT = 'apollo-persisted-query-manifest';

/** The hash of a text, in hex: its id in every kind of list. */
export function idOf(body: string, algorithm: Algorithm = 'sha256'): string {
  return createHash(algorithm).update(body).digest('hex');
}

/** The text of a manifest. The same operations give the same text, in whatever order they come. */
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

/** As relay-compiler writes it: by id, in the order of the ids. */
function relayMap(operations: readonly OperationDocument[], algorithm: Algorithm): Readonly<Record<string, string>> {
  const entries = operations.map(({ body }) => [idOf(body, algorithm), body] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A text is no list of documents; `message` says why, and the way out. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  readonly code = 'MANIFEST_INVALID';
}

/** A document of a manifest, as a server has to know it. */
export interface ListedDocument {
  readonly id: string;
  /** Null where the manifest does not tell it. */
  readonly name: string | null;
  readonly body: string;
}

/** The documents of a manifest in either format, which its content tells. Throws a ManifestError. */
export function readManifest(text: string): readonly ListedDocument[] {
  const content = parseJson(text);
  if (!isRecord(content)) throw unknownFormat();
  return 'format' in content && typeof content['operations'] !== 'string' ? readApollo(content) : readRelay(content);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    throw new ManifestError('It is no JSON. Write it with `fleetgraph documents`, or copy it whole.', { cause });
  }
}

function readApollo({ format, version, operations }: Readonly<Record<string, unknown>>): readonly ListedDocument[] {
  if (format !== APOLLO_FORMAT) throw unknownFormat();
  if (version !== 1) throw new ManifestError('Its version is not 1, the only one that is known. Write it anew.');
  if (!Array.isArray(operations)) throw new ManifestError('It has no list of `operations`. Write it anew.');
  return operations.map((operation: unknown, index) => {
    const { id, name, body } = isRecord(operation) ? operation : {};
    if (typeof id !== 'string' || id === '' || typeof body !== 'string') {
      throw new ManifestError(`Its operation ${index + 1} lacks an \`id\` or a \`body\`. Write it anew.`);
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
    'It is neither Apollo’s persisted query manifest nor Relay’s map of ids to texts. Write it with `fleetgraph documents` or relay-compiler.',
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
