import { changeKeyFile, hashSecret, KeyFileError, mintKey, readKeyFile } from '../auth/index.js';
import type { KeyRecord } from '../auth/index.js';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, parseArguments, UsageError } from './arguments.js';
import type { Io } from './io.js';
import { describeKeys } from './key/describe.js';
import { readOrder } from './key/order.js';

const HELP = `Usage: fleetgraph key create --name NAME --fleets IDS --scopes SCOPES [options]
       fleetgraph key list [--json]
       fleetgraph key revoke --id ID

Makes, lists and revokes API keys. A running server sees it within seconds.

  --file FILE      the file of keys (default: AUTH_KEYS_FILE). It holds no key, only what tells a right one

create, which prints the key once and never again:
  --name NAME      whose key it is, for people
  --fleets IDS     the vendor's ids of the fleets that exist for it, separated by commas; * for all
  --scopes SCOPES  what it may see and do there, separated by commas; * for all. Unknown scopes are refused
  --position P     exact, withheld, or the width of a grid in metres   (of these three a key can only
  --trip-ends M    metres that are not shown at either end of a trip    be stricter than the server)
  --vin V          shown or masked
  --requests N     GraphQL requests a minute, and
  --calls N        calls to the upstream a minute that they may need (default: the server's usual limits)
  --expires WHEN   a day such as 2027-06-30, the last on which it works (UTC), or a number of days such as 90d`;

const FILE = { file: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } as const;
const CREATE = {
  ...FILE,
  name: { type: 'string' },
  fleets: { type: 'string' },
  scopes: { type: 'string' },
  position: { type: 'string' },
  'trip-ends': { type: 'string' },
  vin: { type: 'string' },
  requests: { type: 'string' },
  calls: { type: 'string' },
  expires: { type: 'string' },
} as const;
const LIST = { ...FILE, json: { type: 'boolean', default: false } } as const;
const REVOKE = { ...FILE, id: { type: 'string' } } as const;

/** The command; resolves to the exit code: 2 for wrong input, 1 when the file cannot be used. */
export async function key(argv: readonly string[], io: Io): Promise<number> {
  const [action = '', ...rest] = argv;
  try {
    if (action === '--help' || action === '-h') return help(io);
    if (action === 'create') return create(rest, io);
    if (action === 'list') return list(rest, io);
    if (action === 'revoke') return revoke(rest, io);
    throw new UsageError(['Expected create, list or revoke.']);
  } catch (error) {
    if (error instanceof KeyFileError) {
      io.stderr(error.message);
      return EXIT_FAILURE;
    }
    if (!(error instanceof UsageError)) throw error;
    for (const problem of error.problems) io.stderr(problem);
    io.stderr('`fleetgraph key --help` tells the flags.');
    return EXIT_USAGE;
  }
}

function help(io: Io): number {
  io.stdout(HELP);
  return EXIT_OK;
}

function create(argv: readonly string[], io: Io): number {
  const values = parseArguments(argv, CREATE);
  if (values.help) return help(io);
  const order = readOrder(values, io.now());
  const path = pathOf(values.file, io);
  const { id, secret, text } = mintKey();
  const record: KeyRecord = { id, hash: hashSecret(secret), createdAt: io.now().toISOString(), ...order };
  changeKeyFile(path, (keys) => [...keys, record]);
  // The key alone on stdout, so that it can be piped to where it belongs.
  io.stderr(`Key ${id} of ${JSON.stringify(order.name)}. It is shown this once; send it as Authorization: Bearer KEY`);
  io.stdout(text);
  return EXIT_OK;
}

function list(argv: readonly string[], io: Io): number {
  const values = parseArguments(argv, LIST);
  if (values.help) return help(io);
  const keys = readKeyFile(pathOf(values.file, io));
  if (values.json) {
    // What tells a right key stays in the file.
    io.stdout(
      JSON.stringify(
        keys.map(({ hash: _hash, ...shown }) => shown),
        null,
        2,
      ),
    );
    return EXIT_OK;
  }
  if (keys.length === 0) io.stderr('There are no keys.');
  for (const line of describeKeys(keys, io.now())) io.stdout(line);
  return EXIT_OK;
}

function revoke(argv: readonly string[], io: Io): number {
  const values = parseArguments(argv, REVOKE);
  if (values.help) return help(io);
  const { id } = values;
  if (id === undefined || id === '')
    throw new UsageError(['--id: expected the id of a key, as `fleetgraph key list` shows it.']);
  // Who pastes the whole key means this one; it is not shown again.
  const wanted = /^fg_([0-9a-f]{12})_/.exec(id)?.[1] ?? id;
  let name: string | null = null;
  changeKeyFile(pathOf(values.file, io), (keys) => {
    name = keys.find((record) => record.id === wanted)?.name ?? null;
    return keys.filter((record) => record.id !== wanted);
  });
  if (name === null) {
    io.stderr('There is no key of that id.');
    return EXIT_FAILURE;
  }
  io.stdout(`Key ${wanted} of ${JSON.stringify(name)} is revoked.`);
  return EXIT_OK;
}

function pathOf(flag: string | undefined, io: Io): string {
  const path = flag ?? io.environment['AUTH_KEYS_FILE'] ?? '';
  if (path !== '') return path;
  throw new UsageError(['--file: expected the file of keys, or one in AUTH_KEYS_FILE.']);
}
