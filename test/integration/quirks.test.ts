import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';
import { historyListQuirksSuite } from './quirks/history-lists.suite.js';
import { historyValueQuirksSuite } from './quirks/history-values.suite.js';
import { historyReader } from './quirks/history-reader.js';
import { operationRuns } from './quirks/operation-runs.js';
import { operationQuirksSuite } from './quirks/operations.suite.js';
import { statusQuirksSuite } from './quirks/status.suite.js';
import { worldStart } from './support/truth.js';

const fleets = [
  { name: 'Paris', vehicles: 64 },
  { name: 'Lyon', vehicles: 30, gaps: false },
];
const clock = { now: worldStart };

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ simulator: { clock: () => clock.now, fleets }, now: () => worldStart });
});
afterEach(async () => {
  clock.now = worldStart;
  world.simulator.setQuirks([]);
  world.simulator.setFault(null);
  await world.restart();
});
afterAll(() => world.close());

const operations = operationRuns(() => world);
operationQuirksSuite(operations);
statusQuirksSuite(operations);
const history = historyReader({ world: () => world, index: 1, clock });
historyListQuirksSuite(history);
historyValueQuirksSuite(history);
