import type { IntegerVariable } from './variable.js';

/** How much may be asked: in one request, and by one client in a minute. */
export const REQUEST_LIMIT_VARIABLES = {
  MAX_BODY_BYTES: {
    default: 512 * 1024,
    min: 1024,
    max: 64 * 1024 * 1024,
    unit: 'bytes',
    description: 'Largest body of a request. What is larger is refused with 413.',
  },
  MAX_QUERY_CHARACTERS: {
    default: 65_536,
    min: 1000,
    max: 4 * 1024 * 1024,
    unit: 'characters',
    description: 'Longest GraphQL document.',
  },
  MAX_QUERY_TOKENS: {
    default: 4000,
    min: 200,
    max: 100_000,
    unit: 'tokens',
    description: 'Most words and signs of a document. GraphiQL’s introspection has 190.',
  },
  MAX_QUERY_DEPTH: {
    default: 20,
    min: 1,
    max: 200,
    unit: 'levels',
    description: 'Most levels of fields. GraphiQL’s introspection has 15.',
  },
  MAX_QUERY_FIELDS: {
    default: 2500,
    min: 1,
    max: 100_000,
    unit: 'fields',
    description: 'Most fields of an operation, with its fragments spread. GraphiQL’s introspection has 230.',
  },
  MAX_QUERY_ROOT_FIELDS: {
    default: 20,
    min: 1,
    max: 10_000,
    unit: 'fields',
    description: 'Most fields at the root of an operation.',
  },
  MAX_QUERY_ALIASES: {
    default: 50,
    min: 0,
    max: 10_000,
    unit: 'aliases',
    description: 'Most aliases of an operation, with its fragments spread.',
  },
  MAX_QUERY_DIRECTIVES: {
    default: 50,
    min: 0,
    max: 10_000,
    unit: 'directives',
    description: 'Most directives of an operation, with its fragments spread; at most four at one place.',
  },
  MAX_QUERY_REPEATS: {
    default: 100,
    min: 0,
    max: 10_000,
    unit: 'fields',
    description: 'Most fields that stand in a selection once more. Inline fragments are parts of the selection.',
  },
  MAX_QUERY_FRAGMENTS: {
    default: 100,
    min: 0,
    max: 10_000,
    unit: 'fragments',
    description: 'Most fragments that a document defines.',
  },
  MAX_LIST_ITEMS: {
    default: 1000,
    min: 1,
    max: 100_000,
    unit: 'items',
    description: 'Most items of a list in an argument or a variable.',
  },
  MAX_VARIABLE_VALUES: {
    default: 5000,
    min: 1,
    max: 1_000_000,
    unit: 'values',
    description: 'Most values in the variables of a request, all levels together.',
  },
  MAX_VALUE_DEPTH: {
    default: 10,
    min: 2,
    max: 100,
    unit: 'levels',
    description: 'Most levels of lists and objects in an argument or a variable.',
  },
  MAX_ANSWER_FIELDS: {
    default: 1_200_000,
    min: 1000,
    max: 100_000_000,
    unit: 'fields',
    description:
      'Most fields and list items of an answer, each counted as often as it occurs. An operation that is predicted to exceed it, from `first` and the known sizes of lists, is refused before execution; one that turns out to exceed it is stopped.',
  },
  MAX_ANSWER_BYTES: {
    default: 16 * 1024 * 1024,
    min: 64 * 1024,
    max: 512 * 1024 * 1024,
    unit: 'bytes',
    description: 'Largest data of an answer, as JSON. What is larger is not sent.',
  },
  CLIENT_REQUESTS_PER_MINUTE: {
    default: 6000,
    min: 0,
    max: 10_000_000,
    unit: 'requests',
    description:
      'GraphQL requests that one client may send in a minute, whether memory answers them or not. A client is who it says it is, else its address. 0 is no limit.',
  },
  CLIENT_CALLS_PER_MINUTE: {
    default: 3000,
    min: 0,
    max: 10_000_000,
    unit: 'calls',
    description:
      'Upstream calls that one client’s requests may take in a minute. What a request is expected to take is reserved before anything is sent. 0 is no limit.',
  },
  CLIENT_CPU_MS_PER_MINUTE: {
    default: 30_000,
    min: 0,
    max: 60_000,
    unit: 'ms',
    description:
      'Computing time that one client’s operations may take in a minute: executing them and decoding what they read. 60000 is all that the process has. 0 is no limit.',
  },
  CLIENT_DAY_SHARE_PERCENT: {
    default: 50,
    min: 1,
    max: 100,
    unit: '%',
    description:
      'Share of the subscription’s calls of 24 hours that one authenticated client may take, as long as another one was active in these 24 hours. 100 is no limit.',
  },
  FAILED_LOGINS_PER_MINUTE: {
    default: 60,
    min: 0,
    max: 1_000_000,
    unit: 'requests',
    description:
      'Failed logins of one address, and of one token or API key, in a minute; one more is refused with 429. A valid login is always taken. 0 is no limit.',
  },
} as const satisfies Readonly<Record<string, IntegerVariable>>;
