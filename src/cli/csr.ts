import { accessSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkSubject,
  createSigningRequest,
  DEFAULT_KEY_BITS,
  MIN_KEY_BITS,
  MIN_PASSPHRASE_LENGTH,
  MAX_KEY_BITS,
  normalizeSubject,
} from '../pki/index.js';
import type { Subject, SubjectField } from '../pki/index.js';
import { EXIT_FAILURE, EXIT_OK, EXIT_USAGE, parseArguments, UsageError } from './arguments.js';
import type { Io } from './io.js';

const OPTIONS = {
  cn: { type: 'string' },
  country: { type: 'string' },
  state: { type: 'string' },
  locality: { type: 'string' },
  organization: { type: 'string' },
  email: { type: 'string' },
  out: { type: 'string', default: '.' },
  bits: { type: 'string', default: String(DEFAULT_KEY_BITS) },
  'passphrase-file': { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const FLAGS: Readonly<Record<SubjectField, keyof typeof OPTIONS>> = {
  commonName: 'cn',
  country: 'country',
  state: 'state',
  locality: 'locality',
  organization: 'organization',
  email: 'email',
};

const HELP = `Usage: fleetgraph csr --cn MZP123456 --country FR --state STATE --locality CITY --organization COMPANY --email ADDRESS

Creates an encrypted private key and a certificate signing request (CSR), which the vendor signs. Writes <cn>.key.pem and
<cn>.csr.pem. Existing files are not overwritten.

Options:
  --cn             MZP login
  --country        two-letter country code, such as FR
  --state          state, province or region
  --locality       city
  --organization   company
  --email          address to which the vendor sends the certificate and its renewals
  --out DIR        directory of the two files (default: the working directory)
  --bits N         size of the RSA key, ${MIN_KEY_BITS} (default) to ${MAX_KEY_BITS}
  --passphrase-file FILE
                   file with the passphrase of the key, at least ${MIN_PASSPHRASE_LENGTH} characters
                   (default: the variable FLEETGRAPH_CSR_PASSPHRASE, otherwise a prompt)
  -h, --help       show this help

Exit codes: 0 success, 1 the files cannot be written, 2 invalid arguments.`;

interface CsrRequest {
  readonly subject: Subject;
  readonly bits: number;
  readonly directory: string;
}

/** Runs the command and resolves to its exit code. */
export async function csr(argv: readonly string[], io: Io): Promise<number> {
  try {
    const values = parseArguments(argv, OPTIONS);
    if (values.help) {
      io.stdout(HELP);
      return EXIT_OK;
    }
    const request = readRequest(values);
    const files = {
      key: join(request.directory, `${request.subject.commonName}.key.pem`),
      csr: join(request.directory, `${request.subject.commonName}.csr.pem`),
    };
    // Fails before the prompt for a passphrase. Writing is exclusive, so this check is not needed for safety.
    const existing = Object.values(files).find(exists);
    if (existing !== undefined) return fail(io, [alreadyExists(existing)]);
    const passphrase = await readPassphrase(values['passphrase-file'], io);
    const { keyPem, csrPem } = await createSigningRequest({ ...request.subject, bits: request.bits, passphrase });
    const problem = writeBoth(request.directory, [files.key, keyPem, 0o600], [files.csr, csrPem, 0o644]);
    if (problem !== null) return fail(io, [problem]);
    for (const line of nextSteps(files, request.subject)) io.stdout(line);
    return EXIT_OK;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    fail(io, error.problems);
    io.stderr('Run `fleetgraph csr --help` for the options.');
    return EXIT_USAGE;
  }
}

function fail(io: Io, problems: readonly string[]): number {
  for (const problem of problems) io.stderr(problem);
  return EXIT_FAILURE;
}

function readRequest(values: Partial<Record<keyof typeof OPTIONS, string | boolean>>): CsrRequest {
  const text = (field: SubjectField): string => String(values[FLAGS[field]] ?? '');
  const subject = normalizeSubject({
    commonName: text('commonName'),
    country: text('country'),
    state: text('state'),
    locality: text('locality'),
    organization: text('organization'),
    email: text('email'),
  });
  const problems = checkSubject(subject).map(({ field, expected }) => `--${FLAGS[field]}: ${expected}.`);
  const bits = /^\d{1,5}$/.test(String(values.bits)) ? Number(values.bits) : NaN;
  if (!(bits >= MIN_KEY_BITS && bits <= MAX_KEY_BITS)) {
    problems.push(`--bits: expected a number from ${MIN_KEY_BITS} to ${MAX_KEY_BITS}.`);
  }
  if (values.out === '') problems.push('--out: expected a directory.');
  if (problems.length > 0) throw new UsageError(problems);
  return { subject, bits, directory: String(values.out) };
}

async function readPassphrase(file: string | undefined, io: Io): Promise<string> {
  if (file !== undefined) return checkPassphrase(readPassphraseFile(file), '--passphrase-file');
  const set = io.environment['FLEETGRAPH_CSR_PASSPHRASE'];
  if (set !== undefined && set !== '') return checkPassphrase(set, 'FLEETGRAPH_CSR_PASSPHRASE');
  const typed = await io.promptSecret(
    `Passphrase for the private key (at least ${MIN_PASSPHRASE_LENGTH} characters): `,
  );
  if (typed === null) {
    throw new UsageError([
      '--passphrase-file: expected a file with a passphrase. Alternatively, set FLEETGRAPH_CSR_PASSPHRASE.',
    ]);
  }
  checkPassphrase(typed, 'passphrase');
  if ((await io.promptSecret('Repeat the passphrase: ')) !== typed)
    throw new UsageError(['passphrase: the entries do not match.']);
  return typed;
}

function checkPassphrase(passphrase: string, source: string): string {
  if ([...passphrase].length >= MIN_PASSPHRASE_LENGTH) return passphrase;
  throw new UsageError([`${source}: expected a passphrase of at least ${MIN_PASSPHRASE_LENGTH} characters.`]);
}

function readPassphraseFile(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (cause) {
    // The path is not shown: it may be the passphrase, passed by mistake.
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UsageError([`--passphrase-file: expected a readable file (${code}).`], { cause });
  }
}

type NewFile = readonly [path: string, content: string, mode: number];

/** Writes both files or neither. Returns null, or an error message. */
function writeBoth(directory: string, ...files: readonly NewFile[]): string | null {
  const written: string[] = [];
  try {
    mkdirSync(directory, { recursive: true });
    for (const [path, content, mode] of files) {
      try {
        // `wx` creates or fails, and follows no symbolic link.
        writeFileSync(path, '', { flag: 'wx', mode });
        written.push(path);
        writeFileSync(path, content);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        for (const each of written) rmSync(each, { force: true });
        return alreadyExists(path);
      }
    }
    return null;
  } catch (error) {
    for (const each of written) rmSync(each, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return `Cannot write to ${JSON.stringify(directory)} (${code}). Choose another directory with --out.`;
  }
}

function exists(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

function alreadyExists(path: string): string {
  return `${JSON.stringify(path)} already exists and is not overwritten. Move it, or choose another directory with --out.`;
}

function nextSteps(files: { readonly key: string; readonly csr: string }, { commonName, email }: Subject): string[] {
  return [
    `${files.key}  encrypted private key: keep it and its passphrase secret`,
    `${files.csr}  certificate signing request`,
    '',
    'Next:',
    `1. Send ${files.csr} to the vendor, who sends the signed certificate to ${email}.`,
    `2. Save the certificate in PEM format, for example as ${commonName}.pem.`,
    `3. Set PSA_CERT_FILE=${commonName}.pem, PSA_KEY_FILE=${files.key} and PSA_KEY_PASSPHRASE (or PSA_KEY_PASSPHRASE_FILE).`,
    '4. Run `fleetgraph doctor` to check the files and the connection to the vendor.',
  ];
}
