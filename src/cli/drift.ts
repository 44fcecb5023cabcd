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

Compares an OpenAPI file that the vendor has published with what the graph knows: operations, parameters, fields,
enumeration values, types and required flags. Nothing is connected to.

  --spec FILE   the OpenAPI 3 file, YAML or JSON
  --api         v2 or v3 (default: what the file's own version says)
  --json        prints the result as JSON

One line a difference: new (published, not known), gone (known, published no more) or changed.
Exit code 0: no difference. 1: something is new, gone or changed. 2: the file or the flags cannot be used.`;

/** What `--json` prints. */
export interface DriftResult {
  readonly api: ApiVersion;
  /** The document's own version. */
  readonly published: string;
  /** The version that the graph was built from. */
  readonly known: string;
  readonly findings: readonly Finding[];
  /** References of the document that lead nowhere; what they stand for could not be compared. */
  readonly brokenReferences: readonly string[];
}

/** The command; resolves to the exit code. */
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
        `${length === 1 ? 'A reference of the file leads' : `${length} references of the file lead`} nowhere, so what should stand there was not compared.`,
      );
    }
    return result.findings.length === 0 ? EXIT_OK : EXIT_FAILURE;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const problem of error.problems) io.stderr(problem);
    io.stderr('`fleetgraph drift --help` tells the flags.');
    return EXIT_USAGE;
  }
}

function examine({ spec, api }: { readonly spec?: string; readonly api?: string }): DriftResult {
  const wanted = api === undefined ? null : versionNamed(api);
  if (spec === undefined || spec === '') throw new UsageError(['--spec: expected the OpenAPI file to compare.']);
  const document = readDocument(spec);
  try {
    const { inventory, broken } = readInventory(document);
    const version = wanted ?? apiVersionOf(inventory);
    if (version === null) {
      throw new UsageError([
        '--spec: the file does not say which version of the API it describes. Add --api v2 or --api v3.',
      ]);
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

function versionNamed(name: string): ApiVersion {
  if (name === 'v2' || name === 'v3') return name;
  throw new UsageError(['--api: expected v2 or v3.']);
}

function summaryOf({ api, published, known: version, findings }: DriftResult): string {
  const { operations, schemas } = countOf(known[api]);
  const compared = `${api}: ${/^[\w.+-]{1,40}$/.test(published) ? published : 'the file'} against ${version}`;
  if (findings.length === 0) {
    return `${compared}: nothing is new, gone or changed in ${operations} operations and ${schemas} schemas.`;
  }
  const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
  return `${compared}: ${count('new')} new, ${count('gone')} gone, ${count('changed')} changed.`;
}

function countOf({ operations, schemas }: Inventory) {
  return { operations: Object.keys(operations).length, schemas: Object.keys(schemas).length };
}
