import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getPaginationMetadata,
  getPaginationVariables,
  getRefetchMetadata,
  getRequest,
  getSingularSelector,
  getValueAtPath,
  Network,
  RecordSource,
  Store,
  type ConcreteRequest,
  type ReaderFragment,
  type Variables,
} from 'relay-runtime';

export type Data = Readonly<Record<string, unknown>>;

export interface Artifacts {
  readonly query: (name: string) => Promise<ConcreteRequest>;
  readonly fragment: (name: string) => Promise<ReaderFragment>;
  /** File with the ids and texts that the compiler wrote, with `persist`. */
  readonly persisted: string;
  readonly remove: () => Promise<void>;
}

/**
 * Runs the Relay compiler with the emitted schema and the documents of `clients/relay`. Rejects with its errors. With `persist`
 * the artifacts contain ids instead of texts.
 */
export async function compileRelay({ persist }: { readonly persist?: 'MD5' | 'SHA256' } = {}): Promise<Artifacts> {
  const project = await mkdtemp(join(tmpdir(), 'fleetgraph-relay-'));
  const artifacts = join(project, 'src', '__generated__');
  await mkdir(artifacts, { recursive: true });
  await cp('test/system/clients/relay', join(project, 'src'), { recursive: true });
  await cp('schema/schema.graphql', join(project, 'schema.graphql'));
  await writeFile(join(project, 'package.json'), '{ "type": "commonjs" }');
  await writeFile(
    join(project, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'javascript',
      eagerEsModules: false,
      ...(persist === undefined ? {} : { persistConfig: { file: './persisted.json', algorithm: persist } }),
    }),
  );
  const persisted = join(project, 'persisted.json');
  await writeFile(persisted, '{}');
  const compiler = resolve('node_modules/relay-compiler/cli.js');
  await promisify(execFile)(process.execPath, [compiler, 'relay.config.json'], { cwd: project });
  const load = async <T>(name: string): Promise<T> => {
    const module = (await import(join(artifacts, `${name}.graphql.js`))) as { default: T };
    return module.default;
  };
  return { query: load, fragment: load, persisted, remove: () => rm(project, { recursive: true }) };
}

/** A Relay application without React: calls the functions of Relay's runtime that its hooks use. */
export class RelayApp {
  readonly #environment: Environment;

  constructor(url: string) {
    this.#environment = new Environment({
      store: new Store(new RecordSource()),
      network: Network.create(async ({ id, text }, variables) => {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          // As in Relay's documentation.
          body: JSON.stringify(id === null ? { query: text, variables } : { doc_id: id, variables }),
        });
        return (await response.json()) as never;
      }),
    });
  }

  async load(query: ConcreteRequest, variables: Variables): Promise<Data> {
    this.#environment.retain(createOperationDescriptor(getRequest(query), variables));
    return (await fetchQuery(this.#environment, query, variables).toPromise()) as Data;
  }

  /** The fragment's current data in the store, as `useFragment` returns it. */
  read(fragment: ReaderFragment, reference: unknown): Data {
    const { data, isMissingData } = this.#environment.lookup(getSingularSelector(fragment, reference) as never);
    if (isMissingData) throw new Error(`The store lacks data of ${fragment.name}`);
    return data as Data;
  }

  /** `loadNext` of `usePaginationFragment`; returns false at the end of the list. */
  async loadNext(fragment: ReaderFragment, reference: unknown, count: number): Promise<boolean> {
    const { connectionPathInFragmentData, paginationRequest, paginationMetadata } = getPaginationMetadata(
      fragment,
      'loadNext',
    );
    const connection = getValueAtPath(this.read(fragment, reference), connectionPathInFragmentData) as {
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
    const { endCursor, hasNextPage } = connection.pageInfo;
    if (!hasNextPage) return false;
    const { id, variables } = ownerOf(fragment, reference);
    const next = getPaginationVariables('forward', count, endCursor, variables, {}, paginationMetadata);
    await this.load(paginationRequest, { ...next, id });
    return true;
  }

  /** `refetch` of `useRefetchableFragment`: by `node(id:)`, because the type is a Node. */
  async refetch(fragment: ReaderFragment, reference: unknown): Promise<void> {
    const { refetchableRequest } = getRefetchMetadata(fragment, 'refetch');
    const { id, variables } = ownerOf(fragment, reference);
    await this.load(refetchableRequest, { ...variables, id });
  }
}

/** The record that a fragment's reference points to, and the variables of its query. */
function ownerOf(fragment: ReaderFragment, reference: unknown): { readonly id: string; readonly variables: Variables } {
  const { dataID, variables } = getSingularSelector(fragment, reference) as { dataID: string; variables: Variables };
  return { id: dataID, variables };
}
