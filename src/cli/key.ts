import { changeKeyFile, hashSecret, KeyFileError, mintKey, readKeyFile } from '../auth/index.js';
import type { KeyRecord } from '../auth/index.js';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, parseArguments, UsageError } from './arguments.js';
import type { Io } from './io.js';
import { describeKeys } from './key/describe.js';
import { readKeySettings } from './key/settings.js';

const HELP = `Usage: fleetgraph key create --name NAME --fleets IDS --scopes SCOPES [options]
       fleetgraph key list [--json]
       fleetgraph key revoke --id ID

Creates, lists and revokes API keys. A running server applies changes within seconds.

Options:
  --file FILE      key file (default: AUTH_KEYS_FILE). It stores hashes, not the keys
  -h, --help       show this help

Options of create, which prints the key once:
  --name NAME      owner or purpose of the key
  --fleets IDS     vendor ids of the fleets that the key can access, comma-separated; * for all
  --scopes SCOPES  scopes of the key, comma-separated; * for all
  --position P     precision of positions: exact, withheld, or a grid width in metres
  --trip-ends M    metres to hide at both ends of a trip
  --vin V          shown or masked
  --requests N     GraphQL requests per minute; requires --calls
  --calls N        upstream calls per minute; requires --requests (default of both: the server's limits)
  --expires WHEN   last valid day (UTC), such as 2027-06-30, or a number of days, such as 90d

--position, --trip-ends and --vin can only be stricter than the server's settings.

Options of list:
  --json           print the keys as JSON

Options of revoke:
  --id ID          id of the key, from \`fleetgraph key list\`

Exit codes: 0 success, 1 the key file cannot be used or the key does not exist, 2 invalid arguments.`;

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

/** Runs the command and resolves to its exit code. */
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
    io.stderr('Run `fleetgraph key --help` for the options.');
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
  const settings = readKeySettings(values, io.now());
  const path = pathOf(values.file, io);
  const { id, secret, text } = mintKey();
  const record: KeyRecord = { id, hash: hashSecret(secret), createdAt: io.now().toISOString(), ...settings };
  changeKeyFile(path, (keys) => [...keys, record]);
  // Only the key goes to stdout, so that it can be piped.
  io.stderr(
    `Created key ${id} for ${JSON.stringify(settings.name)}. It is shown only once. Send it as "Authorization: Bearer KEY".`,
  );
  io.stdout(text);
  return EXIT_OK;
}

function list(argv: readonly string[], io: Io): number {
  const values = parseArguments(argv, LIST);
  if (values.help) return help(io);
  const keys = readKeyFile(pathOf(values.file, io));
  if (values.json) {
    // Hashes are not shown.
    io.stdout(
      JSON.stringify(
        keys.map(({ hash: _hash, ...shown }) => shown),
        null,
        2,
      ),
    );
    return EXIT_OK;
  }
  if (keys.length === 0) io.stderr('No keys.');
  for (const line of describeKeys(keys, io.now())) io.stdout(line);
  return EXIT_OK;
}

function revoke(argv: readonly string[], io: Io): number {
  const values = parseArguments(argv, REVOKE);
  if (values.help) return help(io);
  const { id } = values;
  if (id === undefined || id === '')
    throw new UsageError(['--id: expected the id of a key, from `fleetgraph key list`.']);
  // Accepts the whole key as well, without repeating it.
  const wanted = /^fg_([0-9a-f]{12})_/.exec(id)?.[1] ?? id;
  let name: string | null = null;
  changeKeyFile(pathOf(values.file, io), (keys) => {
    name = keys.find((record) => record.id === wanted)?.name ?? null;
    return keys.filter((record) => record.id !== wanted);
  });
  if (name === null) {
    io.stderr('No key with this id. List the keys with `fleetgraph key list`.');
    return EXIT_FAILURE;
  }
  io.stdout(`Revoked key ${wanted} of ${JSON.stringify(name)}.`);
  return EXIT_OK;
}

function pathOf(flag: string | undefined, io: Io): string {
  const path = flag ?? io.environment['AUTH_KEYS_FILE'] ?? '';
  if (path !== '') return path;
  throw new UsageError(['--file: expected a key file. Alternatively, set AUTH_KEYS_FILE.']);
}
