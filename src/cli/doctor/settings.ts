import type { Examination, Problem, ProblemCode } from '../../config/index.js';
import { failed, ok, skipped, unneeded, warning } from './check.js';
import type { Check, Outcome } from './check.js';

const FILE_CODES: readonly ProblemCode[] = [
  'FILE_UNREADABLE',
  'FILE_WRONG_KIND',
  'FILE_EXPOSED',
  'KEYSTORE_UNSUPPORTED',
];
const PASSPHRASE_CODES: readonly ProblemCode[] = ['PASSPHRASE_MISSING', 'PASSPHRASE_WRONG', 'ENCRYPTION_UNSUPPORTED'];
const VARIABLE_CODES: readonly ProblemCode[] = [
  'MISSING',
  'INVALID',
  'CONFLICT',
  'UNKNOWN_VARIABLE',
  'UNUSED',
  'EXPOSES_MEMORY',
];

/** Problems fail the check, warnings alone warn; several are joined. Null if there are none. */
function judge({ problems, warnings }: Examination, codes: readonly ProblemCode[]): Outcome | null {
  const among = (found: readonly Problem[]): readonly Problem[] => found.filter(({ code }) => codes.includes(code));
  const [errors, others] = [among(problems), among(warnings)];
  // A warning may be the cause: a misspelt variable leaves the right one unset.
  if (errors.length > 0) return failed(...join([...errors, ...others]));
  return others.length > 0 ? warning(...join(others)) : null;
}

function join(problems: readonly Problem[]): [detail: string, fix: string] {
  const details = problems.map(({ variable, detail }) => `${variable}: ${detail}`);
  return [details.join(' '), [...new Set(problems.map(({ fix }) => fix))].join(' ')];
}

export const variables: Check = {
  name: 'variables',
  needs: [],
  run: ({ examination }) => judge(examination, VARIABLE_CODES) ?? ok('all required variables are set'),
};

export const files: Check = {
  name: 'files',
  needs: [],
  run: ({ examination }) => {
    const { source, authorities } = examination.tls;
    const outcome = judge(examination, FILE_CODES);
    if (outcome !== null) return outcome;
    if (source === null) return skipped('no certificate is configured');
    const names = { pem: ['certificate', 'key'], pfx: ['keystore'], none: [] }[source];
    const read = authorities === null ? names : [...names, 'CA'];
    return read.length === 0 ? unneeded('not needed for plain http') : ok(`read: ${read.join(', ')}`);
  },
};

export const passphrase: Check = {
  name: 'passphrase',
  needs: [],
  run: ({ examination }) => {
    const { source, material, keyOpened } = examination.tls;
    const outcome = judge(examination, PASSPHRASE_CODES);
    if (outcome !== null) return outcome;
    if (source === 'none') return unneeded('not needed for plain http');
    if (!keyOpened) return skipped('requires a readable key');
    const what = source === 'pfx' ? 'keystore' : 'key';
    const encrypted = material !== null && 'passphrase' in material && material.passphrase !== undefined;
    return ok(encrypted ? `decrypts the ${what}` : `not needed: the ${what} is not encrypted`);
  },
};

export const keyFits: Check = {
  name: 'key fits certificate',
  needs: [],
  run: ({ examination }) => {
    const { source, certificate, keyOpened } = examination.tls;
    const outcome = judge(examination, ['KEY_MISMATCH']);
    if (outcome !== null) return outcome;
    if (source === 'none') return unneeded('not needed for plain http');
    if (certificate === null || !keyOpened) return skipped('requires a readable certificate and key');
    return ok('the key belongs to the certificate');
  },
};

export const expiry: Check = {
  name: 'certificate expiry',
  needs: [],
  run: ({ examination, now }) => {
    const { source, certificate } = examination.tls;
    if (source === 'none') return unneeded('not needed for plain http');
    if (certificate === null) return skipped('requires a readable certificate');
    const codes = ['CERTIFICATE_EXPIRED', 'CERTIFICATE_NOT_YET_VALID', 'CERTIFICATE_EXPIRES_SOON'] as const;
    const outcome = judge(examination, codes);
    if (outcome !== null) return outcome;
    const until = new Date(certificate.validTo);
    const days = Math.floor((until.getTime() - now.getTime()) / 86_400_000);
    return ok(`valid until ${until.toISOString().slice(0, 10)} (${days} days)`);
  },
};
