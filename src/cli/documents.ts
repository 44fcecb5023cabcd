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

Builds the list of trusted documents (TRUSTED_DOCUMENTS) from the operations in a folder. Each operation is validated
against the schema and includes its fragments, which may be in other files. The output is deterministic.

Options:
  --from FOLDER   folder with .graphql and .gql files, including subfolders except node_modules and hidden ones
  --out FILE      file to write (default: stdout)
  --check         write nothing; list the differences between FILE and the new list
  --format F      apollo (default): persisted query manifest, with __typename as Apollo Client adds it
                  relay: map of ids to documents, as relay-compiler's persistConfig writes it
  --hash H        hash of the ids: sha256 (default), or md5 (relay only)
  --schema FILE   schema to validate against (default: the schema of this version)
  -h, --help      show this help

Exit codes: 0 success, 1 an operation is invalid or FILE differs, 2 invalid folder or arguments.`;

/** Next to `src` in a checkout and next to `dist` in the package. */
const ownSchema = new URL('../../schema/schema.graphql', import.meta.url);

/** Runs the command and resolves to its exit code. */
export async function documents(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { help, ...values } = parseArguments(argv, OPTIONS);
    if (help) {
      io.stdout(HELP);
      return EXIT_OK;
    }
    return build(values, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const problem of error.problems) io.stderr(problem);
    io.stderr('Run `fleetgraph documents --help` for the options.');
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

function build({ from, out, check, ...flags }: Flags, io: Io): number {
  const format = oneOf('--format', flags.format ?? 'apollo', FORMATS);
  const hash = oneOf('--hash', flags.hash ?? 'sha256', ALGORITHMS);
  if (hash === 'md5' && format === 'apollo')
    throw new UsageError(['--hash: Apollo manifests use sha256. Remove the option.']);
  if (check && out === undefined) throw new UsageError(['--check: expected the file to check in --out FILE.']);
  if (from === undefined || from === '') throw new UsageError(['--from: expected a folder with operations.']);
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
  if (check) return checkFile(out, text, operations, io);
  write(out, text);
  io.stderr(`${out}: ${operations.length} ${operations.length === 1 ? 'operation' : 'operations'}.`);
  return EXIT_OK;
}

function checkFile(out: string, text: string, operations: readonly OperationDocument[], io: Io): number {
  const differences = compareManifests(read('--out', out), text);
  if (differences.length === 0) {
    io.stdout(`${out} is up to date: ${operations.length} operations.`);
    return EXIT_OK;
  }
  for (const difference of differences) io.stdout(difference);
  io.stderr(`${out} is out of date. Run the command without --check to update it.`);
  return EXIT_FAILURE;
}

function schemaOf(path: string | undefined): CollectOptions['schema'] {
  if (path === undefined) return readSchema(readFileSync(ownSchema, 'utf8'));
  try {
    return readSchema(read('--schema', path));
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    throw new UsageError([`--schema: ${JSON.stringify(path)} is not a GraphQL schema.`], { cause });
  }
}

function read(flag: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw fileError(flag, path, 'read', cause);
  }
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (cause) {
    throw fileError('--out', path, 'write', cause);
  }
}

function fileError(flag: string, path: string, action: string, cause: unknown): UsageError {
  const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
  return new UsageError([`${flag}: cannot ${action} ${JSON.stringify(path)} (${code}).`], { cause });
}

function oneOf<T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError([`${flag}: expected ${choices.join(' or ')}.`]);
  return found;
}
