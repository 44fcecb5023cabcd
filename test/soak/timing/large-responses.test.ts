import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { buildGraph } from '../../../src/graphql/index.js';
import { circularQueries } from '../../integration/support/circular-query.js';
import { selectOwn } from '../../integration/support/selection.js';
import { startMeasuredServer, type Measured, type MeasuredServer } from './large-responses/measured-server.js';
import { mebibytes, print } from '../support.js';

/** Number of random cyclic queries. */
const randomQueries = Number(process.env['LARGE_RESPONSES'] ?? 10);
const mebibyte = 1024 * 1024;
/** Milliseconds of CPU time: twice the limit of the server, for slow machines. */
const maxBlockedMs = 500;
/** A child process runs the compiled files. */
const isBuilt = existsSync(new URL('../../../dist/composition/compose.js', import.meta.url));
if (!isBuilt && process.env['CI']) throw new Error('dist/ is missing: run npm run build.');
if (!isBuilt) console.warn('Skipped: dist/ is missing; run npm run build.');

let server: MeasuredServer;
beforeAll(async () => {
  if (!isBuilt) return;
  server = await startMeasuredServer({ fleets: [{ name: 'Paris', vehicles: 1000, gaps: false }], maxHeap: 512 });
}, 60_000);
afterAll(() => server?.close());

function report(what: string, { status, ms, bytes, stretch, wallStretch, cpu, heap }: Measured): void {
  const blocked = `event loop blocked for at most ${stretch.toFixed(0)} ms of CPU (${wallStretch.toFixed(0)} ms elapsed)`;
  print(
    `large response, ${what}: ${status}, ${mebibytes(bytes)} in ${ms.toFixed(0)} ms (${cpu.toFixed(0)} ms of CPU), ${blocked}, heap ${mebibytes(heap)}`,
  );
}

const aliases = (count: number, make: (name: string) => string) =>
  Array.from({ length: count }, (_, i) => make(`a${i}`)).join(' ');
const cycle = (first: number, leaf: string) =>
  `vehicles(first: ${first}) { nodes { fleet { vehicles(first: ${first}) { nodes { ${leaf} } } } } }`;
const ofVehicles = (fields: string) => `vehicles(first: 1000) { nodes { ${fields} } }`;
const summary = `summary { ${selectOwn('FleetSummary')} }`;

(isBuilt ? describe : describe.skip)('a response of the maximum size', () => {
  it.each([
    ['a fleet summary', summary],
    ['a cycle of 700', cycle(700, 'vin')],
    ['a cycle of 300 with ids', cycle(300, 'id')],
    ['edges of a cycle', cycle(300, 'vin').replace('nodes { vin }', 'edges { cursor node { vin } }')],
    ['every field of 1000 statuses', ofVehicles(`status { ${selectOwn('VehicleStatus')} }`)],
    ['the fleet summary of every vehicle', ofVehicles(`fleet { ${summary} }`)],
    ['the fleet summary of 200 vehicles', `vehicles(first: 200) { nodes { fleet { ${summary} } } }`],
    [
      '45 maintenance horizons of a summary',
      aliases(
        45,
        (name) => `${name}: ${summary.replace('summary', `summary(maintenanceWithin: { days: ${name.slice(1)} })`)}`,
      ),
    ],
    [
      '45 filters ordered by distance',
      aliases(
        45,
        (name) =>
          `${name}: vehicles(first: 1, filter: { withinCircle: { longitude: 2.3, latitude: 48.8, radius: 5${name.slice(1)} } }, orderBy: { field: DISTANCE }) { nodes { vin } }`,
      ),
    ],
    ['every field of 150 statuses', `vehicles(first: 150) { nodes { status { ${selectOwn('VehicleStatus')} } } }`],
    ['2,000 errors', ofVehicles(aliases(2, (name) => `${name}: trips(first: 5000) { totalCount }`))],
    [
      'filters',
      ofVehicles(
        `fleet { ${aliases(10, (name) => `${name}: vehicles(first: 1, filter: { moving: true }) { nodes { vin } }`)} }`,
      ),
    ],
    ['9,000 errors', ofVehicles(aliases(9, (name) => `${name}: trips(first: 5000) { totalCount }`))],
    [
      'lists of 500 trips',
      `trips(first: 500) { nodes { waypoints(first: 50) { nodes { latitude } } telemetry(first: 5) { nodes { createdAt } } collisions(first: 50) { nodes { createdAt } } } }`,
    ],
    ['__typename', ofVehicles(aliases(50, (name) => `${name}: __typename`))],
  ])(
    'blocks neither the event loop nor uses more than 512 MiB: %s',
    async (what, fields) => {
      const query = `query ($first: Int) { fleets(first: $first) { nodes { ${fields} } } }`;
      // Cold, cached, then compiled if possible. The variable changes, so that each request is executed.
      for (const round of [1, 2, 3]) {
        const measured = await server.measure(query, { first: round });
        report(`${what}, ${round}`, measured);
        expect(measured.status).toBe(200);
        expect(measured.start).toMatch(what.endsWith('errors') ? /^{"errors":/ : /^{"data":/);
        expect(measured.bytes).toBeLessThan(17 * mebibyte);
        expect(measured.stretch).toBeLessThan(maxBlockedMs);
      }
    },
    300_000,
  );

  it('stays within the limits for random cyclic queries', async () => {
    const worst = { stretch: 0, heap: 0, query: '' };
    const queries = circularQueries(buildGraph(), { firsts: [5, 50, 300, 1000], depth: 6, width: 4 });
    const property = fc.asyncProperty(queries, async (query) => {
      const withVariable = query.replace(/fleets\(first: \d+\)/, 'fleets(first: $first)');
      // The third execution is compiled where possible.
      for (const first of [1, 2, 3]) {
        const { stretch, heap } = await server.measure(`query ($first: Int) ${withVariable}`, { first });
        if (stretch > worst.stretch) Object.assign(worst, { stretch, query });
        worst.heap = Math.max(worst.heap, heap);
        expect(stretch).toBeLessThan(maxBlockedMs);
      }
    });
    await fc.assert(property, {
      numRuns: randomQueries,
      endOnFailure: true,
      interruptAfterTimeLimit: randomQueries * 10_000,
    });
    print(
      `large responses, ${randomQueries} random cyclic queries: event loop blocked for at most ${worst.stretch.toFixed(0)} ms of CPU (${worst.query}), heap ${mebibytes(worst.heap)}`,
    );
  }, 3_600_000);
});
