import 'reflect-metadata';
import { Name } from '@peculiar/x509';

/** The subject of a client certificate. The organizational unit is fixed by the vendor. */
export interface Subject {
  /** The MZP login, such as MZP123456. */
  readonly commonName: string;
  /** ISO 3166-1 alpha-2, two capital letters. */
  readonly country: string;
  readonly state: string;
  readonly locality: string;
  readonly organization: string;
  /** Where the vendor sends the certificate and its renewals. */
  readonly email: string;
}

export type SubjectField = keyof Subject;

export interface SubjectProblem {
  readonly field: SubjectField;
  /** The expectation, to follow "--flag: ". */
  readonly expected: string;
}

export const PARTNERS_UNIT = 'Programs Partners';

/** Maximum lengths in characters: X.520 (RFC 5280, appendix A.1), and PKCS #9 for the e-mail address. */
const MAX_LENGTH: Readonly<Record<Exclude<SubjectField, 'country'>, number>> = {
  commonName: 64,
  state: 128,
  locality: 128,
  organization: 64,
  email: 255,
};

const MZP_LOGIN = /^MZP\d{6}$/;
const COUNTRY = /^[A-Z]{2}$/;
/** IA5String allows ASCII only, so an internationalised address cannot be written into a subject. */
const EMAIL =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/;
// eslint-disable-next-line no-control-regex -- matches control characters
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

export function isMzpLogin(text: string): boolean {
  return MZP_LOGIN.test(text);
}

/** Trims all fields, and converts login and country to capitals. */
export function normalizeSubject(subject: Subject): Subject {
  return {
    commonName: subject.commonName.trim().toUpperCase(),
    country: subject.country.trim().toUpperCase(),
    state: subject.state.trim(),
    locality: subject.locality.trim(),
    organization: subject.organization.trim(),
    email: subject.email.trim(),
  };
}

/** All problems of a normalised subject, in the order of its fields; empty if it is valid. */
export function checkSubject(subject: Subject): readonly SubjectProblem[] {
  const problems: SubjectProblem[] = [];
  if (!COUNTRY.test(subject.country)) {
    problems.push({ field: 'country', expected: 'expected a two-letter ISO 3166 country code, such as FR' });
  }
  for (const field of ['state', 'locality', 'organization'] as const) {
    const expected = checkText(subject[field], MAX_LENGTH[field]);
    if (expected !== null) problems.push({ field, expected });
  }
  if (!isMzpLogin(subject.commonName)) {
    problems.push({ field: 'commonName', expected: 'expected an MZP login: MZP and six digits, such as MZP123456' });
  }
  if (subject.email.length > MAX_LENGTH.email) {
    problems.push({ field: 'email', expected: `expected at most ${MAX_LENGTH.email} characters` });
  } else if (!EMAIL.test(subject.email) || subject.email.includes('..')) {
    problems.push({ field: 'email', expected: 'expected an e-mail address in ASCII, such as fleet@example.com' });
  }
  return problems;
}

function checkText(text: string, maxLength: number): string | null {
  if (text === '') return 'expected a non-empty text';
  if (CONTROL.test(text)) return 'expected text without line breaks or other control characters';
  if ([...text].length > maxLength) return `expected at most ${maxLength} characters`;
  return null;
}

/**
 * The distinguished name in the vendor's order. The string types are explicit, as in OpenSSL's `utf8only`: the library would parse
 * quotes and `#` in a plain value as its own syntax.
 */
export function distinguishedName(subject: Subject): Name {
  return new Name([
    { C: [{ printableString: subject.country }] },
    { ST: [{ utf8String: subject.state }] },
    { L: [{ utf8String: subject.locality }] },
    { O: [{ utf8String: subject.organization }] },
    { OU: [{ utf8String: PARTNERS_UNIT }] },
    { CN: [{ utf8String: subject.commonName }] },
    { E: [{ ia5String: subject.email }] },
  ]);
}
