import type { QueryLimits } from '../../config/index.js';

export type { QueryLimits };

interface LimitMessage {
  /** Where it is set. */
  readonly variable: string;
  /** What there is too much of. */
  readonly what: string;
  readonly remedy: string;
}

const limitMessages: Readonly<Record<keyof QueryLimits, LimitMessage>> = {
  characters: { variable: 'MAX_QUERY_CHARACTERS', what: 'characters', remedy: 'Ask in several requests.' },
  tokens: { variable: 'MAX_QUERY_TOKENS', what: 'tokens', remedy: 'Ask in several requests.' },
  depth: { variable: 'MAX_QUERY_DEPTH', what: 'levels of fields', remedy: 'Ask for what is below by its id.' },
  fields: { variable: 'MAX_QUERY_FIELDS', what: 'fields with its fragments spread', remedy: 'Ask for fewer fields.' },
  rootFields: { variable: 'MAX_QUERY_ROOT_FIELDS', what: 'fields at its root', remedy: 'Ask in several requests.' },
  aliases: {
    variable: 'MAX_QUERY_ALIASES',
    what: 'aliases',
    remedy: 'Ask for many things by a list, such as `nodes(ids:)`.',
  },
  directives: { variable: 'MAX_QUERY_DIRECTIVES', what: 'directives', remedy: 'Leave out what is skipped anyway.' },
  repeats: { variable: 'MAX_QUERY_REPEATS', what: 'fields that are asked for twice', remedy: 'Ask once.' },
  fragments: { variable: 'MAX_QUERY_FRAGMENTS', what: 'fragments', remedy: 'Leave out those that are not needed.' },
  listItems: { variable: 'MAX_LIST_ITEMS', what: 'items in one list', remedy: 'Send the list in parts.' },
  values: { variable: 'MAX_VARIABLE_VALUES', what: 'values in its variables', remedy: 'Send them in parts.' },
  valueDepth: {
    variable: 'MAX_VALUE_DEPTH',
    what: 'levels of lists and objects in a value',
    remedy: 'No argument needs that many.',
  },
  answerFields: {
    variable: 'MAX_ANSWER_FIELDS',
    what: 'fields in its answer',
    remedy: 'Lower `first`, nest fewer lists, or select fewer fields.',
  },
  answerBytes: {
    variable: 'MAX_ANSWER_BYTES',
    what: 'bytes in its answer',
    remedy: 'Lower `first`, nest fewer lists, or select fewer fields.',
  },
};

/** More is asked than one request may: nothing of it was done. */
export class QueryTooComplexError extends Error {
  override readonly name = 'QueryTooComplexError';
  readonly code = 'QUERY_TOO_COMPLEX';
  readonly statusCode = 400;
  readonly extensions: { readonly limit: string; readonly found: number; readonly allowed: number };

  /** `atLeast`: nobody has counted on. */
  constructor(limit: keyof QueryLimits, found: number, allowed: number, atLeast = false) {
    const { variable, what, remedy } = limitMessages[limit];
    // Fragments that double each other come to numbers that JSON does not have.
    const shown = Math.min(found, Number.MAX_SAFE_INTEGER);
    const number = found === Infinity ? 'no end of' : `${atLeast || shown < found ? 'at least ' : ''}${shown}`;
    super(`The request has ${number} ${what}; it may have ${allowed} (${variable}). ${remedy}`);
    this.extensions = { limit: variable, found: shown, allowed };
  }
}

/** @throws QueryTooComplexError where more was found than may be. */
export function assertWithin(limits: QueryLimits, limit: keyof QueryLimits, found: number, atLeast = false): void {
  if (found > limits[limit]) throw new QueryTooComplexError(limit, found, limits[limit], atLeast);
}
