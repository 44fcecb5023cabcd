import type { WorldFleet } from '../../../src/simulator/index.js';
import type { TenantWorld } from './tenants.js';

type Document = Record<string, unknown>;

/**
 * Simulates an upstream that confuses fleets: every third resource of one fleet has the links and embedded resources of a vehicle of
 * another fleet.
 */
export function mixFleets({ fleets }: TenantWorld): (document: Document) => Document {
  const { a, b } = fleets;
  let count = 0;
  const visit = (document: Document): Document => {
    const { _embedded: embedded, ...rest } = document;
    const isOdd = isThing(document) && (count += 1) % 3 === 0;
    const mixed = isOdd ? (mix(rest, a, b) as Document) : rest;
    if (typeof embedded !== 'object' || embedded === null) return mixed;
    const items = Object.entries(embedded).map(([name, value]): [string, unknown] => [
      name,
      Array.isArray(value)
        ? value.map((each) => visit(each as Document))
        : isOdd
          ? mix(value, a, b)
          : typeof value === 'object' && value !== null
            ? visit(value as Document)
            : value,
    ]);
    return { ...mixed, _embedded: Object.fromEntries(items) };
  };
  return visit;
}

/** Whether the document is a resource of a fleet, not a page or the fleet itself. */
function isThing({ _links: links, total }: Document): boolean {
  const { self } = (links ?? {}) as { readonly self?: { readonly href?: string } };
  return total === undefined && /\/fleets\/[^/]+\/./.test(self?.href ?? '');
}

/** Replaces the ids of one fleet and its vehicles with those of the other. */
function mix(value: unknown, one: WorldFleet, other: WorldFleet): unknown {
  let text = JSON.stringify(value);
  const toOther = text.includes(one.id);
  const [from, to] = toOther ? [one, other] : [other, one];
  from.vehicles.forEach(({ id, vin }, index) => {
    const replacement = to.vehicles[index % to.vehicles.length];
    text = text.replaceAll(id, replacement?.id ?? '').replaceAll(vin, replacement?.vin ?? '');
  });
  return JSON.parse(text.replaceAll(from.id, to.id).replaceAll(from.name, to.name)) as unknown;
}
