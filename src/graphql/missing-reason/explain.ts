import {
  reasonOfAttempt,
  reasonOfCapabilities,
  type DataProfile,
  type ExplainedPart,
  type MissingReason,
  type Vehicle,
} from '../../domain/index.js';
import type { Loaders } from '../../loaders/index.js';
import type { GraphContext } from '../context.js';
import { needsOfField } from '../selection.js';

type Load = (loaders: Loaders, vehicle: Vehicle, profile: DataProfile | null) => Promise<unknown>;

const loads: Readonly<Record<ExplainedPart, Load>> = {
  status: (loaders, vehicle, profile) => loaders.status(vehicle, profile),
  lastPosition: (loaders, vehicle, profile) => loaders.lastPosition(vehicle, profile),
  maintenance: (loaders, vehicle, profile) => loaders.maintenance(vehicle, profile),
};

/**
 * Why a part of a vehicle is missing; null if it is present. Never rejects. Costs the read of the part, shared with the field
 * itself, and at most one read of the vehicle's own resource: only if the part is missing and neither an error nor the privacy
 * mode in a status that the request reads anyway explains it.
 */
export async function explain(
  part: ExplainedPart,
  vehicle: Vehicle,
  profile: DataProfile | null,
  { loaders, principal }: Pick<GraphContext, 'loaders' | 'principal'>,
): Promise<MissingReason | null> {
  // Do not reveal whether a position exists, and read nothing.
  if (part === 'lastPosition' && principal.disclosure.position === 'withheld') return 'WITHHELD';
  const { value, error } = await outcomeOf(() => loads[part](loaders, vehicle, profile));
  if (value !== null) return null;
  const status = await loaders.requestedStatus(vehicle, profile);
  const reason = reasonOfAttempt(part, { error, privacy: status?.privacy ?? null });
  if (reason !== null) return reason;
  const own = await outcomeOf(() => loaders.vehicleWith(vehicle, needsOfField('capabilities')));
  return reasonOfCapabilities(part, own.value?.capabilities ?? null);
}

interface Outcome<T> {
  readonly value: T | null;
  readonly error: unknown;
}

async function outcomeOf<T>(load: () => Promise<T | null>): Promise<Outcome<T>> {
  try {
    return { value: await load(), error: null };
  } catch (error) {
    return { value: null, error };
  }
}
