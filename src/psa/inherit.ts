import { isLazy, LazyCopies } from '../domain/index.js';

/** Names that a resource may leave out because its parent has them. */
const names = ['vehicleId', 'vin', 'tripId', 'callbackId'] as const;

/** What an entity may take from its parent, as a text. */
export function keyOfNames(parent: object): string {
  const given = parent as Readonly<Record<string, unknown>>;
  return ['fleetId', ...names].map((name) => String(given[name] ?? '')).join(' ');
}

/**
 * Some resources name their vehicle only in fleet-wide answers, and some not at all: what the entity has as null is taken
 * from the parent that it was read through, so that the way that was taken does not show.
 */
export function inherit<T extends object>(entity: T, parent: object, copies = new LazyCopies()): T {
  const own = entity as Readonly<Record<string, unknown>>;
  const given = parent as Readonly<Record<string, unknown>>;
  const missing = names.filter((name) => own[name] === null && (given[name] ?? null) !== null);
  if (missing.length === 0) return entity;
  const inherited = Object.fromEntries(missing.map((name) => [name, given[name]]));
  // A spread copy would decode all groups of a lazy status.
  return isLazy(entity) ? copies.of(entity, (name, value) => inherited[name] ?? value) : { ...entity, ...inherited };
}

/** Whether both name a vehicle by its VIN, and not the same one. Ids may change (Q10): they prove nothing. */
export function isOfAnotherVehicle(entity: object | null, parent: object): boolean {
  const [own, given] = [vinOf(entity ?? {}), vinOf(parent)];
  return own !== null && given !== null && own !== given;
}

function vinOf(entity: object): string | null {
  return 'vin' in entity && typeof entity.vin === 'string' ? entity.vin.toUpperCase() : null;
}
