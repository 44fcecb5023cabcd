import { readFileSync, writeFileSync } from 'node:fs';
import {
  ALGORITHMS,
  FORMATS,
  collectDocuments,
  readSchema,
  writeManifest,
  type CollectOptions,
  type OperationDocument,
} from '../documents/index.js';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, parseArguments, UsageError } from './arguments.js';
import { compareManifests } from './documents/compare.js';
import { readSources } from './documents/read-sources.js';
import type { Io } from './io.js';

const OPTIONS = {
  from: { type: 'string' },
  format: { type: 'string' },
  hash: { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
  schema: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const HELP = `Usage: fleetgraph documents --from FOLDER [--out FILE] [--check] [--format apollo|relay]

Makes the list of the operations in a folder that a server with TRUSTED_DOCUMENTS executes: each with the fragments that
it needs, from whatever file, and valid in the schema. The same operations give the same list.

  --from FOLDER   where the .graphql and .gql files are; folders within are looked into, node_modules and hidden ones are not
  --out FILE      where to write the list (default: to stdout)
  --check         writes nothing: tells how FILE differs from what would be written
  --format        apollo: Apollo's persisted query manifest, with __typename as Apollo Client adds it (default)
                  relay: ids and texts, as relay-compiler's persistConfig writes them
  --hash          sha256 (default), or md5 for relay: what the ids are
  --schema FILE   the schema to hold the operations to (default: that of this version)

Exit code 0: all is well. 1: an operation is wrong, or FILE differs. 2: the folder or the flags cannot be used.`;

/** Beside `src` in a checkout and beside `dist` in the package. */
const ownSchema = new URL('../../schema/schema.graphql', import.meta.url);

/** The command; resolves to the exit code. */
export async function documents(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { help, ...values } = parseArguments(argv, OPTIONS);
    if (help) {
      io.stdout(HELP);
      return EXIT_OK;
    }
    return make(values, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const problem of error.problems) io.stderr(problem);
    io.stderr('`fleetgraph documents --help` tells the flags.');
    return EXIT_USAGE;
  }
}

interface Flags {
  readonly from?: string;
  readonly format?: string;
  readonly hash?: string;
  readonly out?: string;
  readonly check: boolean;
  readonly schema?: string;
}

function make({ from, out, check, ...flags }: Flags, io: Io): number {
  const format = oneOf('--format', flags.format ?? 'apollo', FORMATS);
  const hash = oneOf('--hash', flags.hash ?? 'sha256', ALGORITHMS);
  if (hash === 'md5' && format === 'apollo')
    throw new UsageError(['--hash: Apollo’s manifests have sha256 ids. Leave it out.']);
  if (check && out === undefined) throw new UsageError(['--check: name the list to look at with --out FILE.']);
  if (from === undefined || from === '') throw new UsageError(['--from: expected the folder of the operations.']);
  const files = readSources(from);
  const { operations, problems } = collectDocuments(files, {
    schema: schemaOf(flags.schema),
    typenames: format === 'apollo',
  });
  if (problems.length > 0) {
    for (const { place, detail, fix } of problems) io.stderr(`${place}: ${detail} ${fix}`);
    return EXIT_FAILURE;
  }
  if (operations.length === 0) {
    throw new UsageError([`--from: ${JSON.stringify(from)} has no operations in .graphql or .gql files.`]);
  }
  const text = writeManifest(operations, format, hash);
  if (out === undefined) {
    io.stdout(text.trimEnd());
    return EXIT_OK;
  }
  if (check) return tellDrift(out, text, operations, io);
  write(out, text);
  io.stderr(`${out}: ${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}.`);
  return EXIT_OK;
}

function tellDrift(out: string, text: string, operations: readonly OperationDocument[], io: Io): number {
  const differences = compareManifests(read('--out', out), text);
  if (differences.length === 0) {
    io.stdout(`${out} is up to date: ${operations.length} operations.`);
    return EXIT_OK;
  }
  for (const difference of differences) io.stdout(difference);
  io.stderr(`${out} is not what the folder says. Run the same without --check.`);
  return EXIT_FAILURE;
}

function schemaOf(path: string | undefined): CollectOptions['schema'] {
  if (path === undefined) return readSchema(readFileSync(ownSchema, 'utf8'));
  try {
    return readSchema(read('--schema', path));
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError([`--schema: ${JSON.stringify(path)} holds no GraphQL schema.`], { cause });
  }
}

function read(flag: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw unusable(flag, path, 'read', cause);
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw unusable('--out', path, 'written', cause);
  }
}

function unusable(flag: string, path: string, what: string, cause: unknown): UsageError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  return new UsageError([`${flag}: ${JSON.stringify(path)} cannot be ${what} (${code}).`], { cause });
}

function oneOf<T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError([`${flag}: expected ${choices.join(' or ')}.`]);
  return found;
}
