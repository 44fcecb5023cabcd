import type { QueryLimits } from '../../config/index.js';

export type { QueryLimits };

interface LimitMessage {
  readonly variable: string;
  /** What there is too much of. */
  readonly what: string;
  readonly remedy: string;
}

const SPLIT = 'Send several smaller requests.';
const SMALLER_RESPONSE = 'Lower `first`, nest fewer lists, or select fewer fields.';

const limitMessages: Readonly<Record<keyof QueryLimits, LimitMessage>> = {
  characters: { variable: 'MAX_QUERY_CHARACTERS', what: 'characters', remedy: SPLIT },
  tokens: { variable: 'MAX_QUERY_TOKENS', what: 'tokens', remedy: SPLIT },
  depth: { variable: 'MAX_QUERY_DEPTH', what: 'levels of fields', remedy: 'Query the lower levels by `id`.' },
  fields: { variable: 'MAX_QUERY_FIELDS', what: 'fields, fragments expanded', remedy: 'Select fewer fields.' },
  rootFields: { variable: 'MAX_QUERY_ROOT_FIELDS', what: 'root fields', remedy: SPLIT },
  aliases: { variable: 'MAX_QUERY_ALIASES', what: 'aliases', remedy: 'Use a list field, such as `nodes(ids:)`.' },
  directives: {
    variable: 'MAX_QUERY_DIRECTIVES',
    what: 'directives',
    remedy: 'Remove fields that are always skipped.',
  },
  repeats: { variable: 'MAX_QUERY_REPEATS', what: 'repeated fields', remedy: 'Select each field once.' },
  fragments: { variable: 'MAX_QUERY_FRAGMENTS', what: 'fragments', remedy: 'Remove unused fragments.' },
  listItems: { variable: 'MAX_LIST_ITEMS', what: 'items in one list', remedy: 'Split the list.' },
  values: { variable: 'MAX_VARIABLE_VALUES', what: 'values in its variables', remedy: SPLIT },
  valueDepth: {
    variable: 'MAX_VALUE_DEPTH',
    what: 'levels of lists and objects in a value',
    remedy: 'No argument needs that many.',
  },
  answerFields: { variable: 'MAX_ANSWER_FIELDS', what: 'fields in its response', remedy: SMALLER_RESPONSE },
  answerBytes: { variable: 'MAX_ANSWER_BYTES', what: 'bytes in its response', remedy: SMALLER_RESPONSE },
};

/** The request exceeds a limit; nothing of it was executed. */
export class QueryTooComplexError extends Error {
  override readonly name = 'QueryTooComplexError';
  readonly code = 'QUERY_TOO_COMPLEX';
  readonly statusCode = 400;
  readonly extensions: { readonly limit: string; readonly found: number; readonly allowed: number };

  /** `atLeast`: counting stopped at the limit. */
  constructor(limit: keyof QueryLimits, found: number, allowed: number, atLeast = false) {
    const { variable, what, remedy } = limitMessages[limit];
    // JSON has no number for what fragments that double each other add up to.
    const shown = Math.min(found, Number.MAX_SAFE_INTEGER);
    const number = found === Infinity ? 'infinitely many' : `${atLeast || shown < found ? 'at least ' : ''}${shown}`;
    super(`The request has ${number} ${what}; the limit is ${allowed} (${variable}). ${remedy}`);
    this.extensions = { limit: variable, found: shown, allowed };
  }
}

/** @throws QueryTooComplexError where `found` exceeds the limit. */
export function assertWithin(limits: QueryLimits, limit: keyof QueryLimits, found: number, atLeast = false): void {
  if (found > limits[limit]) throw new QueryTooComplexError(limit, found, limits[limit], atLeast);
}
