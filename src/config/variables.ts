import { REQUEST_LIMIT_VARIABLES } from './request-limit-variables.js';
import { INTEGER_VARIABLES } from './integer-variables.js';
import { TEXT_VARIABLES } from './text-variables.js';
import type { IntegerVariable, TextVariable } from './variable.js';

export * from './choices.js';
export { INTEGER_VARIABLES } from './integer-variables.js';
export { TEXT_VARIABLES } from './text-variables.js';
export type { IntegerVariable, TextVariable };

export type Environment = Readonly<Record<string, string | undefined>>;

export type TextName = keyof typeof TEXT_VARIABLES;
export type IntegerName = keyof typeof INTEGER_VARIABLES;
export type SecretName = {
  [Name in TextName]: (typeof TEXT_VARIABLES)[Name] extends { readonly secret: true } ? Name : never;
}[TextName];

/** The order of the table in the README: the upstream first, then the server. */
const ORDER: readonly (TextName | IntegerName)[] = [
  'PSA_BASE_URL',
  'PSA_API_VERSION',
  'PSA_CLIENT_ID',
  'PSA_USERNAME',
  'PSA_PASSWORD',
  'PSA_CERT_FILE',
  'PSA_KEY_FILE',
  'PSA_KEY_PASSPHRASE',
  'PSA_PFX_FILE',
  'PSA_PFX_PASSPHRASE',
  'PSA_CA_FILE',
  'PSA_TRUSTED_HOSTS',
  'PSA_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'PSA_TIMEOUT_MS',
  'PSA_CONNECTIONS',
  'PSA_RETRIES',
  'PSA_QUEUE_MAX',
  'PSA_QUEUE_WAIT_MS',
  'PSA_CALLS_PER_SECOND',
  'PSA_MAX_PAUSE_MS',
  'PSA_MAX_DAY_PAUSE_MS',
  'PSA_PAGE_SIZE',
  'PSA_KEEP_ALIVE_MS',
  'PSA_MAX_ANSWER_BYTES',
  'PSEUDONYM_SECRET',
  'HOST',
  'PORT',
  'AUTH_MODE',
  'AUTH_JWKS_URI',
  'AUTH_PUBLIC_KEY_FILE',
  'AUTH_ISSUER',
  'AUTH_AUDIENCE',
  'AUTH_ALGORITHMS',
  'AUTH_CLOCK_TOLERANCE_S',
  'AUTH_MAX_TOKEN_BYTES',
  'AUTH_FLEETS_CLAIM',
  'AUTH_SCOPES_CLAIM',
  'AUTH_DISCLOSURE_CLAIM',
  'AUTH_KEYS_FILE',
  'DISCLOSURE_POSITION',
  'DISCLOSURE_TRIP_ENDS_M',
  'DISCLOSURE_VIN',
  'LOG_LEVEL',
  'AUDIT_LOG',
  'AUDIT_FAILURE',
  'INTROSPECTION',
  'EXPLORER',
  'FEDERATION',
  'TRUSTED_DOCUMENTS',
  'TRUSTED_DOCUMENTS_FILE',
  'PERSISTED_QUERIES_MAX_BYTES',
  'HTTP_CACHE',
  'CORS_ORIGINS',
  'OPERATION_TIMEOUT_MS',
  'MAX_FIRST',
  'MAX_PREDICTED_CALLS',
  'SNAPSHOT_TTL_MS',
  'CACHE_MAX_BYTES',
  'CACHE_ANSWERS_MAX_BYTES',
  'CACHE_FLEET_MS',
  'CACHE_STATUS_MS',
  'CACHE_HISTORY_MS',
  'CACHE_PAST_MS',
  'CACHE_NO_DATA_MS',
  'CACHE_REVALIDATE_MS',
  'CACHE_OUTAGE_MS',
  ...(Object.keys(REQUEST_LIMIT_VARIABLES) as (keyof typeof REQUEST_LIMIT_VARIABLES)[]),
  'TRUST_PROXY',
  'MAX_CONCURRENT_REQUESTS',
  'MAX_EVENT_LOOP_DELAY_MS',
  'MAX_CONNECTIONS',
  'HEADERS_TIMEOUT_MS',
  'REQUEST_TIMEOUT_MS',
  'ANSWER_TIMEOUT_MS',
  'KEEP_ALIVE_MS',
  'MAX_UNREAD_BYTES',
  'DRAIN_MS',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_PROTOCOL',
  'OTEL_EXPORTER_OTLP_TIMEOUT',
];

export interface VariableDescription {
  readonly name: string;
  /** Null where there is none. */
  readonly default: string | null;
  readonly unit?: string;
  readonly bounds?: string;
  readonly description: string;
  /** Whether `<name>_FILE` may give the path of a file that holds the value instead. */
  readonly fileVariant: boolean;
}

/** Every variable that is read, for the README and for help texts. */
export function describeVariables(): readonly VariableDescription[] {
  return ORDER.map((name) => {
    if (name in INTEGER_VARIABLES) {
      const variable: IntegerVariable = INTEGER_VARIABLES[name as IntegerName];
      return {
        name,
        default: String(variable.default),
        ...(variable.unit === undefined ? {} : { unit: variable.unit }),
        bounds: `${variable.min}–${variable.max}`,
        description: variable.description,
        fileVariant: false,
      };
    }
    const variable: TextVariable = TEXT_VARIABLES[name as TextName];
    return {
      name,
      default: variable.default,
      ...(variable.bounds === undefined ? {} : { bounds: variable.bounds }),
      description: variable.description,
      fileVariant: variable.secret === true,
    };
  });
}

/** The names that may be set, `…_FILE` variants included. */
export function knownNames(): ReadonlySet<string> {
  return new Set(
    describeVariables().flatMap(({ name, fileVariant }) => (fileVariant ? [name, `${name}_FILE`] : [name])),
  );
}
