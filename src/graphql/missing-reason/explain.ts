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
 * Why a part of a vehicle is missing, null where it is there. Never rejects. The part itself is read once, however often
 * it and its reason are asked for; beyond that a reason costs the vehicle's own resource, and only where the part is
 * missing and neither a failure nor the privacy of a status that the request reads anyway says why.
 */
export async function explain(
  part: ExplainedPart,
  vehicle: Vehicle,
  profile: DataProfile | null,
  { loaders, principal }: Pick<GraphContext, 'loaders' | 'principal'>,
): Promise<MissingReason | null> {
  // Whether there is one is not told either, and nothing is read.
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
