import { describe, expect, it } from '@jest/globals';
import type { Fleet } from '../../../../src/domain/index.js';
import { entities, ofFleet, toMany, toOne } from '../../../../src/psa/relations/index.js';
import type { Version } from '../../../../src/psa/relations/relation.js';
import type { UpstreamRequest } from '../../../../src/transport/index.js';
import { apiOf, base } from '../support/api.js';
import { fullArguments, noArguments } from './support/arguments.js';
import { filled, operationsOf, type Operation, type VersionName } from './support/operations.js';
import { parentOf } from './support/parents.js';

type ToOneName = keyof typeof toOne;
type ToManyName = keyof typeof toMany;

const call = {};
const versions = ['v2', 'v3'] as const;
const argumentSets = [
  { title: 'with all arguments', argumentsOf: fullArguments },
  { title: 'without any', argumentsOf: () => noArguments },
] as const;

/** `Trip.waypoints` of a trip with and without a vehicle. */
const parentsOf = (relation: string) => {
  const parent = relation.split('.')[0] ?? '';
  return parent === 'Trip' ? ['Trip', 'Trip without a vehicle'] : [parent];
};

/** Parameters that select a part of a list. */
const ofPaging: ReadonlySet<string> = new Set(['pageSize', 'pageToken', 'indexRange']);

const movedInside = 'Deprecated in v2: the status itself contains its data.';
const forWhole = 'A collection is read whole; the list of vehicles can be narrowed down.';
/** Parameters that are never sent, each with its reason. */
const unrequested: Readonly<Record<string, string>> = {
  'Vehicle.status extension': movedInside,
  'collection status extension': movedInside,
  'collection vehicles vinPrefix': forWhole,
};

/** References of entities other than `refOf`: some can be read in more than one place. */
const refs: Readonly<Partial<Record<keyof typeof entities, readonly object[]>>> = {
  Alert: [
    { fleetId: 'f1', vehicleId: 'v1', alertId: 'a1' },
    { fleetId: 'f1', vehicleId: null, alertId: 'a1' },
    { fleetId: 'f1', vehicleId: 'v1', tripId: 't1', alertId: 'a1' },
    { fleetId: 'f1', vehicleId: null, tripId: 't1', alertId: 'a1' },
  ],
  RemoteCallback: [{ fleetId: 'f1', callbackId: 'cb1' }],
  Collision: [
    { fleetId: 'f1', vehicleId: 'v1', collisionId: 'c1' },
    { fleetId: 'f1', vehicleId: null, collisionId: 'c1' },
  ],
  Monitor: [{ fleetId: 'f1', monitorId: 'm1' }],
  RemoteAction: [{ fleetId: 'f1', vehicleId: 'v1', callbackId: 'cb1', remoteActionId: 'r1' }],
  StolenReport: [{ fleetId: 'f1', vehicleId: 'v1', stolenId: 's1' }],
  Trip: [
    { fleetId: 'f1', vehicleId: 'v1', tripId: 't1' },
    { fleetId: 'f1', vehicleId: null, tripId: 't1' },
  ],
  VehicleInformation: [{ fleetId: '', vin: 'VIN1' }],
};

/** The reference of an entity that is read below its vehicle. */
const refOf = (name: string) => ({
  fleetId: 'f1',
  vehicleId: 'v1',
  [`${name.charAt(0).toLowerCase()}${name.slice(1)}Id`]: `${name.charAt(0).toLowerCase()}1`,
});

const kinds = {
  one: (Object.keys(toOne) as ToOneName[]).flatMap((name) =>
    parentsOf(name).flatMap((parent) => [true, false].map((linked) => ({ name, parent, linked }))),
  ),
  many: (Object.keys(toMany) as ToManyName[]).flatMap((name) =>
    parentsOf(name).flatMap((parent) => [true, false].map((linked) => ({ name, parent, linked }))),
  ),
  entity: (Object.keys(entities) as (keyof typeof entities)[]).flatMap((name) =>
    (refs[name] ?? [refOf(name)]).map((ref) => ({ name, ref })),
  ),
  collection: (Object.keys(ofFleet) as (keyof typeof ofFleet)[]).map((name) => ({ name })),
};

/** The name of a request with all arguments; null for one without. */
const wished = (name: string, argumentsOf: unknown) => (argumentsOf === fullArguments ? name : null);

const perVersion = <T extends object>(cases: readonly T[]) =>
  cases.flatMap((each) => versions.flatMap((version) => argumentSets.map((args) => ({ ...each, ...args, version }))));

describe('requests, compared with the specification', () => {
  const specifications = { v2: operationsOf('v2'), v3: operationsOf('v3') };
  /** All requested operations, to check that none is missing. */
  const met = { v2: new Set<string>(), v3: new Set<string>() };

  /** The target of a link with that name: the target of the relation, in either version. */
  const linkTo = (operation: string) => {
    const { path } = specifications.v3.get(operation) ?? specifications.v2.get(operation) ?? { path: '' };
    return `${base}${filled(path)}`;
  };

  /**
   * Checks the request against the specification of the version: operation, path, parameters and their values.
   * With the relation's name, also checks that all parameters are present.
   */
  function expectSpecified(
    request: UpstreamRequest | undefined,
    version: VersionName,
    relation: string | null = null,
  ): void {
    const { operation = '', url = new URL(base) } = request ?? {};
    const specified = specifications[version].get(operation);
    expect([operation, specified]).toEqual([operation, expect.anything()]);
    if (specified === undefined) return;
    met[version].add(operation);
    expect(`${url.origin}${url.pathname}`).toBe(`${base}${filled(specified.path)}`);
    for (const name of new Set(url.searchParams.keys())) {
      const parameter = specified.query.get(name);
      expect([operation, name, parameter]).toEqual([operation, name, expect.anything()]);
      const values = url.searchParams.getAll(name);
      if (parameter?.isArray !== true) expect(values).toHaveLength(1);
      for (const value of values) {
        if (parameter?.values) expect(parameter.values).toContain(value);
        if (parameter?.pattern) expect(value).toMatch(parameter.pattern);
        if (parameter?.maximum) expect(Number(value)).toBeLessThanOrEqual(parameter.maximum);
      }
    }
    if (relation === null) return;
    // Every specified parameter can be set by an argument.
    const isMissing = (name: string) =>
      !ofPaging.has(name) && !url.searchParams.has(name) && !Object.hasOwn(unrequested, `${relation} ${name}`);
    expect([operation, [...specified.query.keys()].filter(isMissing)]).toEqual([operation, []]);
  }

  it.each(perVersion(kinds.entity))(
    '$name by $ref in $version, $title',
    async ({ name, ref, version, argumentsOf }) => {
      const { upstream, requests } = apiOf({}, version);
      const answer = await upstream
        .entity(name, ref as never, argumentsOf(name) as never, call)
        .catch(() => 'requested');
      if (requests.length > 0) return expectSpecified(requests[0], version, wished(name, argumentsOf));
      // No request: the version has no such operation.
      expect(answer).toBeNull();
      const operation = entities[name].operation(ref as never);
      expect(specifications[version].has(operation)).toBe(false);
    },
  );

  it.each(perVersion(kinds.one))(
    '$name of a $parent in $version, linked: $linked, $title',
    async ({ name, parent: kind, linked, version, argumentsOf }) => {
      const { rels, operation } = toOne[name];
      const links = linked ? { [rels[0] ?? '']: linkTo(operation) } : {};
      const { upstream, parent, requests } = await parentOf(kind, version, links);
      if (parent === null) return expectNothingThere(kind, version);
      const answer = await upstream
        .one(name, parent as never, argumentsOf(name) as never, call)
        .catch(() => 'requested');
      if (requests.length > 0) return expectSpecified(requests[0], version, wished(name, argumentsOf));
      expect(answer).toBeNull();
      expect(linked && kind !== 'Trip without a vehicle').toBe(false);
    },
  );

  it.each(perVersion(kinds.many))(
    '$name of a $parent in $version, linked: $linked, $title',
    async ({ name, parent: kind, linked, version, argumentsOf }) => {
      const { rels, operation, linksToItems } = toMany[name];
      const target = linkTo(operationOf(operation, {}, version));
      const links = linked ? { [rels[0] ?? '']: target } : {};
      const { upstream, parent, requests } = await parentOf(kind, version, links);
      if (parent === null) return expectNothingThere(kind, version);
      const { pageSize, rangeable } = upstream.list(name);
      const page = { size: pageSize, token: null, ...(rangeable ? { from: 5 } : {}) };
      const args = argumentsOf(name) as never;
      const answer = await upstream.many(name, parent as never, args, page, call).catch(() => 'requested');
      const [request] = requests;
      if (request === undefined) {
        if (linked && linksToItems !== true && kind !== 'Trip without a vehicle') {
          expect(specifications[version].has(operationOf(operation, parent, version))).toBe(false);
        }
        return expect(linksToItems === true ? [null, { items: [], total: 0, next: null }] : [null]).toContainEqual(
          answer,
        );
      }
      expectSpecified(request, version, wished(name, argumentsOf));
      const { query } = specifications[version].get(request.operation) as Operation;
      if (linksToItems === true) return;
      expect(rangeable).toBe(query.has('indexRange'));
      expect(request.url.searchParams.get('indexRange')).toBe(rangeable ? '5-' : null);
      expect(request.url.searchParams.has('pageSize')).toBe(query.has('pageSize'));
      if (query.has('pageSize')) expect(pageSize).toBe(query.get('pageSize')?.maximum);
    },
  );

  it.each(perVersion(kinds.collection))(
    'the fleet’s $name in $version, $title',
    async ({ name, version, argumentsOf }) => {
      const { rels, operation, rangeable } = ofFleet[name];
      const { upstream, parent, requests } = await parentOf('Fleet', version, { [rels[0] ?? '']: linkTo(operation) });
      const collection = upstream.collection(name, parent as Fleet, argumentsOf(name) as never);
      await collection?.first(call).catch(() => null);
      await collection?.range(60, 99, call).catch(() => null);
      await collection?.next('abc', call).catch(() => null);
      expect(requests).toHaveLength(3);
      const { query } = specifications[version].get(operation) as Operation;
      expect(rangeable).toBe(query.has('indexRange'));
      for (const request of requests)
        if (rangeable || request !== requests[1])
          expectSpecified(request, version, wished(`collection ${name}`, argumentsOf));
    },
  );

  it.each(versions)('match for the entry points in %s', async (version) => {
    const { upstream, requests } = apiOf({}, version);
    const vehicleArguments = fullArguments('Vehicle') as never;
    await Promise.allSettled([
      upstream.fleets({ size: 60, token: null }, call),
      upstream.fleet('f1', call),
      upstream.vehicle({ fleetId: 'f1', vehicleId: 'v1' }, vehicleArguments, call),
      upstream.vehicle({ fleetId: 'f1', vin: 'VF3' }, vehicleArguments, call),
    ]);
    expect(requests).toHaveLength(4);
    for (const request of requests) expectSpecified(request, version);
  });

  it.each(versions)('cover every read operation in %s', (version) => {
    const left = [...specifications[version].keys()].filter((operation) => !met[version].has(operation));
    expect(left).toEqual([]);
  });

  /** Checks that a version has no operation for a parent that cannot be read. */
  function expectNothingThere(kind: string, version: VersionName): void {
    const { operation } = entities[kind as keyof typeof entities];
    expect(
      specifications[version].has(operation((refs[kind as keyof typeof entities] ?? [refOf(kind)])[0] as never)),
    ).toBe(false);
  }
});

/** Some lists have a separate operation for each kind of parent. */
function operationOf(operation: (typeof toMany)[ToManyName]['operation'], parent: object, name: VersionName): string {
  const version: Version = { name, askableExtensions: new Set() };
  return typeof operation === 'string' ? operation : operation(parent as never, version);
}
