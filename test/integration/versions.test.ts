import { afterAll, beforeAll } from '@jest/globals';
import { startWorld, type TestWorld } from '../support/world.js';
import { frozen, worldStart } from './support/truth.js';
import { historySuite } from './versions/history.suite.js';
import { profileSuite } from './versions/profile.suite.js';
import { statusSuite } from './versions/status.suite.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({
    simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 60, gaps: false }] },
    now: () => worldStart,
  });
});
afterAll(() => world.close());

statusSuite(() => world);
historySuite(() => world);
profileSuite(() => world);
