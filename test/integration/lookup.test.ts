import { afterAll, beforeAll } from '@jest/globals';
import { queryLimits } from '../support/limits.js';
import { startWorld, type TestWorld } from '../support/world.js';
import { fleetsAndVehiclesSuite } from './lookup/fleets-and-vehicles.suite.js';
import { nodesAndExtensionsSuite } from './lookup/nodes-and-extensions.suite.js';
import { pagingSuite } from './lookup/paging.suite.js';
import { frozen } from './support/truth.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({
    // High enough that the limit of the field applies first.
    server: { queryLimits: { ...queryLimits, listItems: 2000 } },
    simulator: {
      ...frozen,
      fleets: [
        { name: 'Paris', vehicles: 5, gaps: false },
        { name: 'Lyon', description: 'vans', vehicles: 2, gaps: false },
        { name: 'Empty', vehicles: 0 },
        { name: 'Lille', vehicles: 150, gaps: false },
      ],
    },
  });
});
afterAll(() => world.close());

fleetsAndVehiclesSuite(() => world);
nodesAndExtensionsSuite(() => world);
pagingSuite(() => world, 3, 1);
