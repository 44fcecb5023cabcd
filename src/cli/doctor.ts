import { examineEnvironment } from '../config/index.js';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, parseArguments, UsageError } from './arguments.js';
import { basic, clientId, fleets, rateHeaders } from './doctor/api.js';
import { chain, subject } from './doctor/certificate.js';
import { skipped } from './doctor/check.js';
import type { Check, Facts, Outcome, State } from './doctor/check.js';
import { apiKeys, authentication, tokenKeys } from './doctor/identity.js';
import { createLogin } from './doctor/login.js';
import type { Login } from './doctor/login-result.js';
import { dns, proxy, tcp } from './doctor/network.js';
import { expiry, files, keyFits, passphrase, variables } from './doctor/settings.js';
import { tlsWithCertificate, tlsWithoutCertificate } from './doctor/tls.js';
import type { Io } from './io.js';

const OPTIONS = {
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const HELP = `Usage: fleetgraph doctor [--json]

Checks the configuration, the connection to the upstream and the authentication of clients. Prints one line per check:
✓ passed, ! warning, ✗ failed (the next line says how to fix it), – not checked.

Options:
  --json      print an array of { check, ok, detail, fix }; ok is null for checks that did not run
  -h, --help  show this help

Exit codes: 0 no check failed, 1 a check failed, 2 invalid arguments.`;

/** In this order: local configuration, network, upstream, authentication. Each check names the earlier checks it needs. */
const CHECKS: readonly Check[] = [
  variables,
  files,
  passphrase,
  keyFits,
  subject,
  expiry,
  chain,
  dns,
  tcp,
  proxy,
  tlsWithCertificate,
  tlsWithoutCertificate,
  basic,
  clientId,
  fleets,
  rateHeaders,
  authentication,
  tokenKeys,
  apiKeys,
];

/** An item of `--json`. A warning is ok and has a fix. */
export interface DoctorResult {
  readonly check: string;
  readonly ok: boolean | null;
  readonly detail: string;
  readonly fix: string | null;
}

const MARKS: Readonly<Record<State, string>> = { ok: '✓', warning: '!', failed: '✗', skipped: '–', unneeded: '–' };
const OK: Readonly<Record<State, boolean | null>> = {
  ok: true,
  warning: true,
  failed: false,
  skipped: null,
  unneeded: null,
};

/** Runs the command and resolves to its exit code. */
export async function doctor(argv: readonly string[], io: Io): Promise<number> {
  try {
    const { json, help } = parseArguments(argv, OPTIONS);
    if (help) {
      io.stdout(HELP);
      return EXIT_OK;
    }
    const results: DoctorResult[] = [];
    const outcomes = await examine(io, (name, { state, detail, fix }) => {
      results.push({ check: name, ok: OK[state], detail, fix });
      if (json) return;
      io.stdout(`${MARKS[state]} ${name}: ${detail}`);
      if (fix !== null) io.stdout(`    ${fix}`);
    });
    if (json) io.stdout(JSON.stringify(results, null, 2));
    return outcomes.some(({ state }) => state === 'failed') ? EXIT_FAILURE : EXIT_OK;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const problem of error.problems) io.stderr(problem);
    io.stderr('Run `fleetgraph doctor --help` for the options.');
    return EXIT_USAGE;
  }
}

async function examine(io: Io, report: (name: string, outcome: Outcome) => void): Promise<readonly Outcome[]> {
  const now = io.now();
  const examination = examineEnvironment(io.environment, now);
  const facts: Facts = { examination, now, login: once(createLogin(examination)) };
  const earlier = new Map<string, Outcome>();
  for (const check of CHECKS) {
    const missing = check.needs.find((name) => ['failed', 'skipped'].includes(earlier.get(name)?.state ?? 'skipped'));
    const outcome = missing === undefined ? await check.run(facts, earlier) : skipped(`requires "${missing}"`);
    earlier.set(check.name, outcome);
    report(check.name, outcome);
  }
  return [...earlier.values()];
}

/** Logs in at most once; the checks share the result. */
function once(login: (() => Promise<Login>) | null): () => Promise<Login> {
  let result: Promise<Login> | null = null;
  return () => {
    // Earlier checks ensure that the credentials are complete.
    if (login === null) throw new Error('The credentials are incomplete.');
    result ??= login();
    return result;
  };
}
