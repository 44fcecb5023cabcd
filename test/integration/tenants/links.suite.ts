import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { leakIn, marksOf, type Marks, type TenantWorld } from '../support/tenants.js';

type Document = Record<string, unknown>;

/** The document, or each item of a page, with other links. */
function linked(document: Document, links: Document, more: Document = {}): Document {
  const change = (item: Document): Document => ({
    ...item,
    ...more,
    _links: { ...(item['_links'] as Document), ...links },
  });
  const { _embedded: embedded, total } = document;
  if (total === undefined) return change(document);
  const items = Object.entries(embedded as Record<string, Document[]>).map(([name, all]) => [name, all.map(change)]);
  return { ...document, _embedded: Object.fromEntries(items) as unknown };
}

export function linksSuite(world: () => TenantWorld): void {
  /** The address and the document of a vehicle of the other fleet. */
  const foreignVehicle = () => {
    const { b } = world().fleets;
    const [car] = b.vehicles;
    const href = `${world().simulator.url}/v3/fleets/${b.id}/vehicles/${car?.id}`;
    return {
      href,
      document: { id: car?.id, vin: car?.vin, createdAt: '2026-01-01T00:00:00Z', _links: { self: { href } } },
    };
  };

  /** What tenant A receives while an operation's responses are changed, and the paths that were requested. */
  async function ask(operation: string, change: (document: Document) => Document, query: string) {
    const { a } = world().fleets;
    const [car] = a.vehicles;
    const variables = { fleetId: a.id, vehicleId: car?.id };
    const before = world().simulator.requests.length;
    world().simulator.setFault({ kind: 'document', change, operation });
    const asTenant = await world().answer('a', query, variables);
    const paths = world()
      .simulator.requests.slice(before)
      .map(({ path }) => path);
    // A client that sees all fleets receives the change, so the test can detect it.
    const asAdmin = await world().answer('admin', query, variables);
    world().simulator.setFault(null);
    return { asTenant, asAdmin, intoOther: paths.filter((path) => path.includes(world().fleets.b.id)) };
  }

  const ofFleet = (fields: string) => `query ($fleetId: ID!) { fleet(fleetId: $fleetId) { ${fields} } }`;
  const ofCar = (fields: string) =>
    `query ($fleetId: ID!, $vehicleId: ID!) { vehicle(by: { ref: { fleetId: $fleetId, vehicleId: $vehicleId } }) { vin ${fields} } }`;

  describe('a link of the upstream that leads into another tenant’s fleet', () => {
    let foreign: Marks;
    beforeAll(() => {
      foreign = marksOf(world(), world().fleets.b);
    });
    beforeEach(() => world().restart({ ...world().facadeOptions, cache: { maxBytes: 0 }, snapshotTtlMs: 0 }));

    it.each([
      [
        'of an alert, to its vehicle',
        'getFleetAlertList',
        'vehicle',
        ofFleet('alerts { nodes { id vehicleId vehicle { vin } } }'),
      ],
      [
        'of an alert, to its trips',
        'getVehicleAlerts',
        'trips',
        ofCar('alerts { nodes { id trips { nodes { id } } } }'),
      ],
      [
        'of a trip, to its vehicle',
        'getFleetTrips',
        'vehicle',
        ofFleet('trips(first: 3) { nodes { id vehicleId vehicle { vin } } }'),
      ],
      [
        'of a vehicle in a list, to itself',
        'getVehiclesByDevice',
        'self',
        ofFleet('vehicles { nodes { id vin label } }'),
      ],
      [
        'of a vehicle, to its status',
        'getVehicleByid',
        'status',
        ofCar('status { vin lastPosition { longitude latitude } }'),
      ],
      [
        'of a status, to its vehicle',
        'getFleetVehicleStatus',
        'vehicle',
        ofCar('status { vehicleId vehicle { vin } }'),
      ],
      ['of a fleet, to its vehicles', 'getFleet', 'vehicles', ofFleet('vehicles { nodes { vin } }')],
    ])('reveals no data of it and is not followed: %s', async (_, operation, rel, query) => {
      const { href } = foreignVehicle();
      const to =
        rel === 'trips'
          ? [{ href: `${href}/trips/${'0'.repeat(64)}` }]
          : { href: rel === 'status' ? `${href}/status` : href };
      const { asTenant, intoOther } = await ask(operation, (document) => linked(document, { [rel]: to }), query);
      expect(leakIn(asTenant, foreign)).toBeNull();
      expect(intoOther).toEqual([]);
      expect(JSON.parse(asTenant)).toHaveProperty('data');
    });

    it('hides embedded resources of the other fleet', async () => {
      const { document } = foreignVehicle();
      const { asTenant, asAdmin } = await ask(
        'getFleetAlertList',
        (page) => linked(page, {}, { vin: undefined, _embedded: { vehicle: document } }),
        ofFleet('alerts { nodes { vehicle { vin } } }'),
      );
      expect(leakIn(asTenant, foreign)).toBeNull();
      expect(leakIn(asAdmin, foreign)).toBe(document.vin);
    });

    it('hides its vehicles from filters, totals and counts', async () => {
      const { href, document } = foreignVehicle();
      let count = 0;
      const swapped = (page: Document): Document => {
        const { vehicles } = page['_embedded'] as { readonly vehicles: readonly Document[] };
        count += 1;
        const [, ...others] = vehicles;
        const other = {
          ...vehicles[0],
          ...document,
          _links: { ...(vehicles[0]?.['_links'] as Document), self: { href } },
        };
        return { ...page, _embedded: { vehicles: [other, ...others] } };
      };
      const query = ofFleet('summary { vehicles } vehicles(orderBy: { field: VIN }) { totalCount nodes { vin } }');
      const { asTenant, asAdmin } = await ask('getVehiclesByDevice', swapped, query);
      expect(count).toBeGreaterThan(0);
      expect(leakIn(asTenant, foreign)).toBeNull();
      expect(JSON.parse(asTenant)).toMatchObject({
        data: { fleet: { summary: { vehicles: 4 }, vehicles: { totalCount: 4 } } },
      });
      expect(leakIn(asAdmin, foreign)).toBe(document.vin);
    });

    it('hides its statuses in a snapshot, which has no documents any more', async () => {
      const { href } = foreignVehicle();
      const query = ofFleet(
        'summary { moving { unknown } } vehicles(orderBy: { field: SEEN_AT }) { nodes { vin status { createdAt } } }',
      );
      const { asTenant, asAdmin } = await ask(
        'getFleetStatusList',
        (page) => linked(page, { self: { href: `${href}/status` } }),
        query,
      );
      expect(JSON.parse(asTenant)).toMatchObject({ data: { fleet: { summary: { moving: { unknown: 5 } } } } });
      expect(JSON.parse(asAdmin)).toMatchObject({ data: { fleet: { summary: { moving: { unknown: 0 } } } } });
    });
  });
}
