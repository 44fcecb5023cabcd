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
export function inherit<T extends object>(entity: T, parent: object): T {
  const own = entity as Readonly<Record<string, unknown>>;
  const inherited = parent as Readonly<Record<string, unknown>>;
  const missing = ids.filter((name) => own[name] === null && (inherited[name] ?? null) !== null);
  return missing.length === 0
    ? entity
    : { ...entity, ...Object.fromEntries(missing.map((name) => [name, inherited[name]])) };
}

/** Whether both have a VIN and these differ. Vehicle ids may change (Q10) and are not compared. */
export function isOfAnotherVehicle(entity: object | null, parent: object): boolean {
  const [own, inherited] = [vinOf(entity ?? {}), vinOf(parent)];
  return own !== null && inherited !== null && own !== inherited;
}

function vinOf(entity: object): string | null {
  return 'vin' in entity && typeof entity.vin === 'string' ? entity.vin.toUpperCase() : null;
}
