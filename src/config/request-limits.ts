import type { ConfigIssues } from './problem.js';
import { readInteger } from './scalars.js';
import type { Environment } from './variables.js';

/** How large a GraphQL request may be. */
export interface QueryLimits {
  readonly characters: number;
  readonly tokens: number;
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly repeats: number;
  readonly fragments: number;
  readonly listItems: number;
  readonly values: number;
  readonly valueDepth: number;
  readonly answerFields: number;
  readonly answerBytes: number;
}

/** How much one client may have; 0 is no limit. */
export interface ClientLimits {
  readonly requestsPerMinute: number;
  readonly callsPerMinute: number;
  readonly cpuMsPerMinute: number;
  /** 1 to 100; 100 is no limit. */
  readonly daySharePercent: number;
  readonly failedLoginsPerMinute: number;
}

export interface RequestLimitsConfig {
  /** Bytes. */
  readonly bodyLimit: number;
  readonly queryLimits: QueryLimits;
  readonly clientLimits: ClientLimits;
}

export function readRequestLimits(environment: Environment, findings: ConfigIssues): RequestLimitsConfig {
  return {
    bodyLimit: readInteger(environment, 'MAX_BODY_BYTES', findings),
    queryLimits: {
      characters: readInteger(environment, 'MAX_QUERY_CHARACTERS', findings),
      tokens: readInteger(environment, 'MAX_QUERY_TOKENS', findings),
      depth: readInteger(environment, 'MAX_QUERY_DEPTH', findings),
      fields: readInteger(environment, 'MAX_QUERY_FIELDS', findings),
      rootFields: readInteger(environment, 'MAX_QUERY_ROOT_FIELDS', findings),
      aliases: readInteger(environment, 'MAX_QUERY_ALIASES', findings),
      directives: readInteger(environment, 'MAX_QUERY_DIRECTIVES', findings),
      repeats: readInteger(environment, 'MAX_QUERY_REPEATS', findings),
      fragments: readInteger(environment, 'MAX_QUERY_FRAGMENTS', findings),
      listItems: readInteger(environment, 'MAX_LIST_ITEMS', findings),
      values: readInteger(environment, 'MAX_VARIABLE_VALUES', findings),
      valueDepth: readInteger(environment, 'MAX_VALUE_DEPTH', findings),
      answerFields: readInteger(environment, 'MAX_ANSWER_FIELDS', findings),
      answerBytes: readInteger(environment, 'MAX_ANSWER_BYTES', findings),
    },
    clientLimits: {
      requestsPerMinute: readInteger(environment, 'CLIENT_REQUESTS_PER_MINUTE', findings),
      callsPerMinute: readInteger(environment, 'CLIENT_CALLS_PER_MINUTE', findings),
      cpuMsPerMinute: readInteger(environment, 'CLIENT_CPU_MS_PER_MINUTE', findings),
      daySharePercent: readInteger(environment, 'CLIENT_DAY_SHARE_PERCENT', findings),
      failedLoginsPerMinute: readInteger(environment, 'FAILED_LOGINS_PER_MINUTE', findings),
    },
  };
}
