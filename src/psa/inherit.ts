import { isLazy, LazyCopies } from '../domain/index.js';

/** Ids that a resource may inherit from its parent. */
const ids = ['vehicleId', 'vin', 'tripId', 'callbackId'] as const;

/** The inheritable ids of a parent, as a cache key. */
export function keyOfIds(parent: object): string {
  const inherited = parent as Readonly<Record<string, unknown>>;
  return ['fleetId', ...ids].map((name) => String(inherited[name] ?? '')).join(' ');
}

/**
 * Some resources contain their vehicle's ids only in fleet-wide responses, or not at all. Fills ids that are null from the
 * parent, so that the result does not depend on how it was read.
 */
export function inherit<T extends object>(entity: T, parent: object, copies = new LazyCopies()): T {
  const own = entity as Readonly<Record<string, unknown>>;
  const given = parent as Readonly<Record<string, unknown>>;
  const missing = ids.filter((name) => own[name] === null && (given[name] ?? null) !== null);
  if (missing.length === 0) return entity;
  const inherited = Object.fromEntries(missing.map((name) => [name, given[name]]));
  // A spread copy would decode all groups of a lazy status.
  return isLazy(entity) ? copies.of(entity, (name, value) => inherited[name] ?? value) : { ...entity, ...inherited };
}

/** Whether both have a VIN and these differ. Vehicle ids may change (Q10) and are not compared. */
export function isOfAnotherVehicle(entity: object | null, parent: object): boolean {
  const [own, inherited] = [vinOf(entity ?? {}), vinOf(parent)];
  return own !== null && inherited !== null && own !== inherited;
}

function vinOf(entity: object): string | null {
  return 'vin' in entity && typeof entity.vin === 'string' ? entity.vin.toUpperCase() : null;
}
