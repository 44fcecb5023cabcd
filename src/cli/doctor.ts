import { examineEnvironment } from '../config/index.js';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, parseArguments, UsageError } from './arguments.js';
import { basic, clientId, fleets, rateHeaders } from './doctor/api.js';
import { chain, subject } from './doctor/certificate.js';
import { skipped } from './doctor/check.js';
import type { Check, Facts, Outcome, State } from './doctor/check.js';
import { apiKeys, tokenKeys, whoMayAsk } from './doctor/identity.js';
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

Checks the way to the upstream, from the environment to the first fleet, and who may ask, one line a check:
✓ good, ! works but look at it, ✗ wrong (the next line tells the way out), – not checked.

  --json    print an array of { check, ok, detail, fix }; ok is null for what was not checked

Exit code: 0 when nothing is wrong, 1 otherwise.`;

/** From what is on this machine to what the upstream says, then who may ask; each check knows which before it it needs. */
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
  whoMayAsk,
  tokenKeys,
  apiKeys,
];

/** One line of `--json`. A warning is ok, with a fix. */
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

/** The command; resolves to the exit code. */
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
    io.stderr('`fleetgraph doctor --help` tells the flags.');
    return EXIT_USAGE;
  }
}

async function examine(io: Io, tell: (name: string, outcome: Outcome) => void): Promise<readonly Outcome[]> {
  const now = io.now();
  const examination = examineEnvironment(io.environment, now);
  const facts: Facts = { examination, now, login: once(createLogin(examination)) };
  const earlier = new Map<string, Outcome>();
  for (const check of CHECKS) {
    const missing = check.needs.find((name) => ['failed', 'skipped'].includes(earlier.get(name)?.state ?? 'skipped'));
    const outcome = missing === undefined ? await check.run(facts, earlier) : skipped(`needs "${missing}"`);
    earlier.set(check.name, outcome);
    tell(check.name, outcome);
  }
  return [...earlier.values()];
}

/** Asks the upstream at most once, however many checks look at the answer. */
function once(login: (() => Promise<Login>) | null): () => Promise<Login> {
  let asked: Promise<Login> | null = null;
  return () => {
    // The checks before have made sure that there is one.
    if (login === null) throw new Error('There is nothing to log in with.');
    asked ??= login();
    return asked;
  };
}
