import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { parse, validate } from 'graphql';
import { buildGraph } from '../../../src/graphql/index.js';
import type { WorldFleet } from '../../../src/simulator/index.js';
import { mixFleets } from '../support/mixed-fleets.js';
import { randomQueries, type Pools, type RandomQuery } from '../support/random-query.js';
import { tenantQueries, resourceIdsOf } from '../support/tenant-queries.js';
import { joined, leakIn, marksOf, type Marks, type TenantWorld } from '../support/tenants.js';

const seed = 20_261_125;
const each = 1000;
/** Share of queries that are generated from the schema; invalid ones are replaced by queries for named objects. */
const generated = 0.6;
const atOnce = 8;

export function isolationSuite(world: () => TenantWorld): void {
  let cursors: readonly string[];
  /** Data of other tenants' fleets. */
  let foreign: Readonly<Record<'a' | 'b', Marks>>;

  /** A cursor of each kind of list, read by a client that sees all fleets. */
  async function cursorsOfAll(): Promise<readonly string[]> {
    const answers = [
      '{ fleets(first: 1) { edges { cursor } nodes { vehicles(first: 2) { edges { cursor } } } } }',
      '{ fleets { edges { cursor node { vehicles(first: 2) { edges { cursor node { trips(first: 2) { edges { cursor } } alerts(first: 2) { edges { cursor } } } } } trips(first: 3) { edges { cursor } } alerts(first: 3) { edges { cursor } } } } } }',
      '{ fleets { nodes { vehicles(orderBy: { field: VIN }, first: 2) { edges { cursor } } near: vehicles(first: 2, filter: { withinCircle: { longitude: 2.35, latitude: 48.85, radius: 20000 } }, orderBy: { field: DISTANCE }) { edges { cursor } } } } }',
    ];
    const texts = await Promise.all(answers.map((query) => world().answer('admin', query)));
    return [
      ...new Set(texts.flatMap((text) => [...text.matchAll(/"cursor":"([^"]+)"/g)].map(([, cursor]) => cursor ?? ''))),
    ];
  }

  /** Half of the requested names belong to the tenant, the others to another tenant or to no fleet. */
  function questions(own: WorldFleet, others: readonly WorldFleet[], count: number): readonly RandomQuery[] {
    const { world: truth } = world().simulator;
    const fleets = [...others.map(() => own), ...others];
    const cars = fleets.flatMap(({ vehicles }) => vehicles);
    const names = fleets.map((fleet) => resourceIdsOf(truth, fleet));
    const pools: Pools = {
      fleetId: [...fleets.map(({ id }) => id), 'nowhere'],
      vehicleId: [...cars.map(({ id }) => id), 'unknown'],
      tripId: names.flatMap(({ trips }) => trips),
      alertId: names.flatMap(({ alerts }) => alerts),
      ID: [...names.flatMap(({ ids }) => ids), 'forged'],
      VIN: cars.map(({ vin }) => vin),
      after: cursors,
      before: cursors,
      first: [1, 2, 3, 7, 60],
      Int: [0, 1, 30, 70],
      Float: [0, 2.35, 48.85, 100],
      String: ['fr', 'VF3', ...cars.map(({ vin }) => vin)],
      Boolean: [true, false],
      DateTime: [new Date(truth.now() - 86_400_000).toISOString(), new Date(truth.now()).toISOString()],
      Duration: ['PT1H', 'P1D'],
    };
    const schema = buildGraph();
    // The validation of a long query, which compares all fields, takes longer than its execution.
    const isFit = ({ query }: RandomQuery) => query.length < 2500 && validate(schema, parse(query)).length === 0;
    const random = randomQueries(schema, pools, { plain: false });
    const byDoor = fc
      .tuple(fc.constantFrom(...tenantQueries), fc.nat(fleets.length - 1), fc.nat(), fc.constantFrom(...cursors))
      .map(([query, index, at, cursor]): RandomQuery => {
        const { vehicles, id: fleetId } = fleets[index] as WorldFleet;
        const { ids, trips, alerts } = names[index] as (typeof names)[number];
        const car = vehicles[at % vehicles.length];
        const first = 1 + (at % 9);
        const [id, tripId, alertId] = [ids, trips, alerts].map((all) => all[at % all.length] ?? 'none');
        const variables = { fleetId, vehicleId: car?.id, vin: car?.vin, ids, id, tripId, alertId, cursor, first };
        return { query, variables };
      });
    const sample = (of: fc.Arbitrary<RandomQuery>, numRuns: number) => fc.sample(of, { numRuns, seed });
    const ofAnything = sample(random, Math.floor(count * generated)).filter(isFit);
    const ofDoors = sample(byDoor, count - ofAnything.length);
    // Alternating, so that each kind finds cached data of the other.
    return ofDoors.flatMap((question, at) => [question, ...ofAnything.slice(at, at + 1)]);
  }

  /** Sends all queries, several at a time, and returns the responses in order. */
  async function askAll(tenant: 'a' | 'b', asked: readonly RandomQuery[]): Promise<readonly string[]> {
    const answers: string[] = [];
    let next = 0;
    const one = async (): Promise<void> => {
      while (next < asked.length) {
        const at = (next += 1) - 1;
        const { query, variables } = asked[at] as RandomQuery;
        answers[at] = await world().answer(
          tenant,
          query,
          variables,
          at % 10 === 9 ? { 'fleetgraph-explain': 'plan' } : {},
        );
      }
    };
    await Promise.all(Array.from({ length: atOnce }, one));
    return answers;
  }

  async function attack(count: number): Promise<{
    readonly requests: number;
    readonly leaks: readonly string[];
    readonly own: number;
  }> {
    const { a, b, unassigned } = world().fleets;
    const asked = { a: questions(a, [b, unassigned], count), b: questions(b, [a, unassigned], count) };
    const [ofA, ofB] = await Promise.all([askAll('a', asked.a), askAll('b', asked.b)]);
    const found = (tenant: 'a' | 'b', answers: readonly string[]) =>
      answers.flatMap((answer, at) => {
        const leak = leakIn(answer, foreign[tenant]);
        return leak === null
          ? []
          : [`${tenant} ${leak}: ${JSON.stringify(asked[tenant][at])} → ${answer.slice(0, 1500)}`];
      });
    const own = [...ofA, ...ofB].filter((answer) => leakIn(answer, joined(foreign.a, foreign.b)) !== null).length;
    return { requests: ofA.length + ofB.length, leaks: [...found('a', ofA), ...found('b', ofB)], own };
  }

  describe('two tenants of one process, at the same time and with all caches', () => {
    beforeAll(async () => {
      await world().restart({ ...world().facadeOptions, upstream: { retries: 0 } });
      const { a, b, unassigned } = world().fleets;
      const of = (fleet: WorldFleet) => marksOf(world(), fleet);
      foreign = { a: joined(of(b), of(unassigned)), b: joined(of(a), of(unassigned)) };
      cursors = await cursorsOfAll();
    });
    afterEach(() => world().simulator.setFault(null));

    it('have different data, and this test detects the data of the other', async () => {
      const { a, b } = world().fleets;
      const [ofA, ofB] = [marksOf(world(), a), marksOf(world(), b)];
      expect([...ofA.texts].filter((text) => ofB.texts.has(text))).toEqual([]);
      expect([...ofA.places].filter((place) => ofB.places.has(place))).toEqual([]);
      const all = await world().answer('admin', '{ fleets { nodes { vehicles { nodes { vin } } } } }');
      expect(leakIn(all, foreign.a)).not.toBeNull();
      const places = await world().answer(
        'admin',
        '{ fleets { nodes { vehicles { nodes { lastPosition { longitude latitude } } } } } }',
      );
      expect(leakIn(places, foreign.a)).toMatch(/^-?[\d.]+ -?[\d.]+$/);
    });

    it('receive no data of each other, by any query', async () => {
      const { requests, leaks, own } = await attack(each);
      process.stdout.write(`${requests} requests, ${leaks.length} leaks\n`);
      expect(leaks.slice(0, 3)).toEqual([]);
      expect(requests).toBe(2 * each);
      // They do receive their own data.
      expect(own).toBeGreaterThan(requests / 5);
    }, 240_000);

    it('receive no data of each other if the upstream’s links lead from one to the other', async () => {
      await world().restart({ ...world().facadeOptions, upstream: { retries: 0 } });
      world().simulator.setFault({ kind: 'document', change: mixFleets(world()) });
      const { requests, leaks, own } = await attack(each / 4);
      process.stdout.write(`${requests} requests to an upstream that mixes fleets up, ${leaks.length} leaks\n`);
      expect(leaks.slice(0, 3)).toEqual([]);
      expect(own).toBeGreaterThan(requests / 20);
    }, 240_000);
  });
}
