import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { buildGraph } from '../../../src/graphql/index.js';
import { circularQueries } from '../../integration/support/circular-query.js';
import { selectOwn } from '../../integration/support/selection.js';
import { startMeasuredServer, type Measured, type MeasuredServer } from './large-answers/measured-server.js';
import { mebibytes, print } from './support.js';

/** Random circles that are tried: more of them with `LARGE_ANSWERS=1000`. */
const tries = Number(process.env['LARGE_ANSWERS'] ?? 10);
const mebibyte = 1024 * 1024;
/** Milliseconds of CPU time. The server's bound is 250; twice that leaves room for machines that are slower than most. */
const longestStretch = 500;
/** Another process runs the compiled files: the tests come after the build. */
const isBuilt = existsSync(new URL('../../../dist/composition/compose.js', import.meta.url));
if (!isBuilt && process.env['CI']) throw new Error('dist/ is missing: build first.');
if (!isBuilt) console.warn('Skipped: dist is missing, so no process can run it. Build first.');

let server: MeasuredServer;
beforeAll(async () => {
  if (!isBuilt) return;
  server = await startMeasuredServer({ fleets: [{ name: 'Paris', vehicles: 1000, gaps: false }], maxHeap: 512 });
}, 60_000);
afterAll(() => server?.close());

function report(what: string, { status, ms, bytes, stretch, wallStretch, cpu, heap }: Measured): void {
  const held = `event loop held for ${stretch.toFixed(0)} ms of CPU (${wallStretch.toFixed(0)} ms passed) at the most`;
  print(
    `large answer, ${what}: ${status}, ${mebibytes(bytes)} in ${ms.toFixed(0)} ms (${cpu.toFixed(0)} ms of CPU), ${held}, heap ${mebibytes(heap)}`,
  );
}

const aliases = (count: number, make: (name: string) => string) =>
  Array.from({ length: count }, (_, i) => make(`a${i}`)).join(' ');
const circle = (first: number, leaf: string) =>
  `vehicles(first: ${first}) { nodes { fleet { vehicles(first: ${first}) { nodes { ${leaf} } } } } }`;
const ofVehicles = (fields: string) => `vehicles(first: 1000) { nodes { ${fields} } }`;
const summary = `summary { ${selectOwn('FleetSummary')} }`;

(isBuilt ? describe : describe.skip)('a response of the maximum size', () => {
  it.each([
    ['totals of a fleet', summary],
    ['a circle of 700', circle(700, 'vin')],
    ['a circle of 300 with ids', circle(300, 'id')],
    ['edges', circle(300, 'vin').replace('nodes { vin }', 'edges { cursor node { vin } }')],
    ['every field of 1000 statuses', ofVehicles(`status { ${selectOwn('VehicleStatus')} }`)],
    ['totals of every vehicle’s fleet', ofVehicles(`fleet { ${summary} }`)],
    ['totals of 200 vehicles’ fleet', `vehicles(first: 200) { nodes { fleet { ${summary} } } }`],
    [
      '45 horizons of a summary',
      aliases(
        45,
        (name) => `${name}: ${summary.replace('summary', `summary(maintenanceWithin: { days: ${name.slice(1)} })`)}`,
      ),
    ],
    [
      '45 filters in the order of their distance',
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
      'lists of 1000 trips',
      `trips(first: 1000) { nodes { waypoints(first: 50) { nodes { latitude } } telemetry(first: 5) { nodes { createdAt } } collisions(first: 50) { nodes { createdAt } } } }`,
    ],
    ['__typename', ofVehicles(aliases(50, (name) => `${name}: __typename`))],
  ])(
    'blocks neither the event loop nor uses more than 512 MiB: %s',
    async (what, fields) => {
      const query = `query ($first: Int) { fleets(first: $first) { nodes { ${fields} } } }`;
      // Cold, then cached, then compiled where possible. The variable changes, so that each request is executed.
      for (const round of [1, 2, 3, 4]) {
        const measured = await server.measure(query, { first: round });
        report(`${what}, ${round}`, measured);
        expect(measured.status).toBe(200);
        expect(measured.start).toMatch(what.endsWith('errors') ? /^{"errors":/ : /^{"data":/);
        expect(measured.bytes).toBeLessThan(17 * mebibyte);
        expect(measured.stretch).toBeLessThan(longestStretch);
      }
    },
    300_000,
  );

  it('stays within the limits for random cyclic queries', async () => {
    const worst = { stretch: 0, heap: 0, query: '' };
    const queries = circularQueries(buildGraph(), { firsts: [5, 50, 300, 1000], depth: 6, width: 4 });
    const property = fc.asyncProperty(queries, async (query) => {
      const asked = query.replace(/fleets\(first: \d+\)/, 'fleets(first: $first)');
      // The third execution is compiled where possible.
      for (const first of [1, 2, 3]) {
        const { stretch, heap } = await server.measure(`query ($first: Int) ${asked}`, { first });
        if (stretch > worst.stretch) Object.assign(worst, { stretch, query });
        worst.heap = Math.max(worst.heap, heap);
        expect(stretch).toBeLessThan(longestStretch);
      }
    });
    await fc.assert(property, { numRuns: tries, endOnFailure: true, interruptAfterTimeLimit: tries * 10_000 });
    print(
      `large answers, ${tries} random circles: event loop held for ${worst.stretch.toFixed(0)} ms of CPU at the most (${worst.query}), heap ${mebibytes(worst.heap)}`,
    );
  }, 3_600_000);
});
