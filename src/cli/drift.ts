import { apiVersionOf, compareInventories, known, readInventory, SpecificationError } from '../spec/index.js';
import type { ApiVersion, Finding, Inventory } from '../spec/index.js';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, parseArguments, UsageError } from './arguments.js';
import { readDocument } from './drift/read-document.js';
import { tableOf } from './drift/table.js';
import type { Io } from './io.js';

const OPTIONS = {
  spec: { type: 'string' },
  api: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const HELP = `Usage: fleetgraph drift --spec FILE [--api v2|v3] [--json]

Compares an OpenAPI file of the vendor with the API that this version supports: operations, parameters, fields, enumeration
values, types and required flags. Works offline. Prints one line per difference: new, removed or changed.

Options:
  --spec FILE   OpenAPI 3 file, YAML or JSON
  --api V       v2 or v3 (default: the version in the file)
  --json        print the result as JSON
  -h, --help    show this help

Exit codes: 0 no differences, 1 differences, 2 invalid file or arguments.`;

/** The output of `--json`. */
export interface DriftResult {
  readonly api: ApiVersion;
  /** The document's own version. */
  readonly published: string;
  /** The version that the schema was built from. */
  readonly known: string;
  readonly findings: readonly Finding[];
  /** Unresolved references; their targets are not compared. */
  readonly brokenReferences: readonly string[];
}

/** Runs the command and resolves to its exit code. */
export async function drift(argv: readonly string[], io: Io): Promise<number> {
  try {
    const values = parseArguments(argv, OPTIONS);
    if (values.help) {
      io.stdout(HELP);
      return EXIT_OK;
    }
    const result = examine(values);
    if (values.json) io.stdout(JSON.stringify(result, null, 2));
    else for (const line of [...tableOf(result.findings), summaryOf(result)]) io.stdout(line);
    const { length } = result.brokenReferences;
    if (length > 0) {
      io.stderr(
        `${length === 1 ? '1 reference cannot be resolved' : `${length} references cannot be resolved`}; their targets were not compared.`,
      );
    }
    return result.findings.length === 0 ? EXIT_OK : EXIT_FAILURE;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const problem of error.problems) io.stderr(problem);
    io.stderr('Run `fleetgraph drift --help` for the options.');
    return EXIT_USAGE;
  }
}

function examine({ spec, api }: { readonly spec?: string; readonly api?: string }): DriftResult {
  const wanted = api === undefined ? null : parseVersion(api);
  if (spec === undefined || spec === '') throw new UsageError(['--spec: expected an OpenAPI file.']);
  const document = readDocument(spec);
  try {
    const { inventory, broken } = readInventory(document);
    const version = wanted ?? apiVersionOf(inventory);
    if (version === null) {
      throw new UsageError(['--spec: the file does not state the version of the API. Add --api v2 or --api v3.']);
    }
    if (!Object.keys(inventory.operations).some((name) => Object.hasOwn(known[version].operations, name))) {
      throw new UsageError([
        `--spec: the file describes another API: it has none of the ${countOf(known[version]).operations} operations of ${version}.`,
      ]);
    }
    return {
      api: version,
      published: inventory.version,
      known: known[version].version,
      findings: compareInventories(known[version], inventory),
      brokenReferences: broken,
    };
  } catch (error) {
    if (!(error instanceof SpecificationError)) throw error;
    throw new UsageError([`--spec: ${error.message}`], { cause: error });
  }
}

function parseVersion(name: string): ApiVersion {
  if (name === 'v2' || name === 'v3') return name;
  throw new UsageError(['--api: expected v2 or v3.']);
}

function summaryOf({ api, published, known: version, findings }: DriftResult): string {
  const { operations, schemas } = countOf(known[api]);
  const compared = `${api}: ${/^[\w.+-]{1,40}$/.test(published) ? published : 'the file'} against ${version}`;
  if (findings.length === 0) {
    return `${compared}: no differences in ${operations} operations and ${schemas} schemas.`;
  }
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  return `${compared}: ${count('new')} new, ${count('removed')} removed, ${count('changed')} changed.`;
}

function countOf({ operations, schemas }: Inventory) {
  return { operations: Object.keys(operations).length, schemas: Object.keys(schemas).length };
}
