import { afterAll, beforeAll } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';
import { bothDirectionsSuite } from './relations/both-directions.suite.js';
import { nodesSuite } from './relations/nodes.suite.js';
import { operationsSuite } from './relations/operations.suite.js';
import { targetsSuite } from './relations/targets.suite.js';
import { frozen } from './support/truth.js';

const fleets = [
  { name: 'Paris', vehicles: 30, gaps: false },
  { name: 'Lyon', vehicles: 2, gaps: false },
];

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets } });
});
afterAll(() => world.close());

targetsSuite(() => world);
bothDirectionsSuite(() => world);
nodesSuite(() => world);
operationsSuite(() => world);
