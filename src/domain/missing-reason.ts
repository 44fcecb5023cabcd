import type { Capabilities } from './capabilities.js';
import type { MissingReason } from './enums/missing-reason.js';
import type { PrivacyState } from './enums/privacy.js';
import { DomainError } from './errors.js';
import type { Privacy } from './status/privacy.js';

/** What of a vehicle may be missing and is explained. */
export type ExplainedPart = 'status' | 'lastPosition' | 'maintenance';

/** What an attempt to read it has shown without another call. */
export interface Attempt {
  /** What it failed with; null where the upstream answered that there is no such data. */
  readonly error: unknown;
  /** The privacy of the vehicle's status, as far as it is known. */
  readonly privacy: Privacy | null;
}

/** Privacy states that hold a part back. */
const hiding: Readonly<Record<ExplainedPart, readonly PrivacyState[]>> = {
  status: ['FULL'],
  lastPosition: ['GEOLOCATION', 'FULL'],
  maintenance: ['FULL'],
};

/** The scope without which a part cannot be read; one that ends in a colon stands for all below it. */
const scopes: Readonly<Record<ExplainedPart, readonly string[]>> = {
  status: ['data:telemetry', 'data:telemetry:'],
  lastPosition: ['data:position'],
  maintenance: ['data:telemetry:vehicle:maintenance'],
};

/**
 * The reason that the attempt itself gives, null where it gives none. A failure counts first: what the upstream refuses
 * (403) is not part of the subscription, and of anything else that failed it is not known whether there is data. Then
 * comes privacy, whichever of its states holds the part back.
 */
export function reasonOfAttempt(part: ExplainedPart, { error, privacy }: Attempt): MissingReason | null {
  if (error !== null) return isRefusal(error) ? 'NOT_SUBSCRIBED' : 'UPSTREAM_FAILED';
  return isHidden(part, privacy) ? 'PRIVACY' : null;
}

/** Whether any of a vehicle's privacy states holds a part back. */
export function isHidden(part: ExplainedPart, privacy: Privacy | null): boolean {
  const states = [privacy?.state, privacy?.driverRequestState, privacy?.serviceState];
  return states.some((state) => state && hiding[part].includes(state));
}

/** The reason where the attempt gives none: the vehicle's capabilities, where they are known, say what can be read at all. */
export function reasonOfCapabilities(part: ExplainedPart, capabilities: Capabilities | null): MissingReason {
  const known = capabilities?.data ?? null;
  if (known === null) return 'NO_DATA';
  const holds = (scope: string) =>
    scopes[part].some((wanted) => (wanted.endsWith(':') ? scope.startsWith(wanted) : scope === wanted));
  return known.some(holds) ? 'NO_DATA' : 'NOT_SUBSCRIBED';
}

function isRefusal(error: unknown): boolean {
  return error instanceof DomainError && (error.code === 'FORBIDDEN' || error.upstream?.status === 403);
}
