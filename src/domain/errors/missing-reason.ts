import type { Capabilities } from '../values/capabilities.js';
import type { MissingReason } from '../enums/missing-reason.js';
import type { PrivacyState } from '../enums/privacy.js';
import { DomainError } from './errors.js';
import type { Privacy } from '../status/privacy.js';

/** Parts of a vehicle whose absence is explained. */
export type ExplainedPart = 'status' | 'lastPosition' | 'maintenance';

/** The result of an attempt to read a part. */
export interface Attempt {
  /** Error of the attempt; null if the upstream responded that there is no data. */
  readonly error: unknown;
  /** Privacy of the vehicle's status, if known. */
  readonly privacy: Privacy | null;
}

/** Privacy states that hide a part. */
const hiding: Readonly<Record<ExplainedPart, readonly PrivacyState[]>> = {
  status: ['FULL'],
  lastPosition: ['GEOLOCATION', 'FULL'],
  maintenance: ['FULL'],
};

/** The scopes that include a part; one that ends with a colon is a prefix. */
const scopes: Readonly<Record<ExplainedPart, readonly string[]>> = {
  status: ['data:telemetry', 'data:telemetry:'],
  lastPosition: ['data:position'],
  maintenance: ['data:telemetry:vehicle:maintenance'],
};

/**
 * The reason that the attempt itself shows, or null. A failure comes first: 403 means that the part is not in the
 * subscription, any other failure that it is unknown whether there is data. Privacy comes second.
 */
export function reasonOfAttempt(part: ExplainedPart, { error, privacy }: Attempt): MissingReason | null {
  if (error !== null) return isRefusal(error) ? 'NOT_SUBSCRIBED' : 'UPSTREAM_FAILED';
  return isHidden(part, privacy) ? 'PRIVACY' : null;
}

/** Whether any of a vehicle's privacy states hides a part. */
export function isHidden(part: ExplainedPart, privacy: Privacy | null): boolean {
  const states = [privacy?.state, privacy?.driverRequestState, privacy?.serviceState];
  return states.some((state) => state && hiding[part].includes(state));
}

/** The reason if the attempt shows none: the vehicle's capabilities, if known, list the data that can be read. */
export function reasonOfCapabilities(part: ExplainedPart, capabilities: Capabilities | null): MissingReason {
  const known = capabilities?.data ?? null;
  if (known === null) return 'NO_DATA';
  const includesPart = (scope: string) =>
    scopes[part].some((partScope) => (partScope.endsWith(':') ? scope.startsWith(partScope) : scope === partScope));
  return known.some(includesPart) ? 'NO_DATA' : 'NOT_SUBSCRIBED';
}

function isRefusal(error: unknown): boolean {
  return error instanceof DomainError && (error.code === 'FORBIDDEN' || error.upstream?.status === 403);
}
