import { afterAll, afterEach, beforeAll } from '@jest/globals';
import { argumentsSuite } from './lists/arguments.suite.js';
import { growingListsSuite } from './lists/growing-lists.suite.js';
import { startListWorld, type ListWorld } from './lists/list-world.js';
import { partsSuite } from './lists/parts.suite.js';
import { telemetryAndWaypointsSuite } from './lists/telemetry-and-waypoints.suite.js';
import { tripFiltersSuite } from './lists/trip-filters.suite.js';
import { tripsSuite } from './lists/trips.suite.js';
import { worldStart } from './support/truth.js';

let lists: ListWorld;
beforeAll(async () => {
  lists = await startListWorld();
});
afterEach(() => {
  lists.now = worldStart;
  lists.world.simulator.setQuirks([]);
});
afterAll(() => lists.world.close());

tripsSuite(() => lists);
tripFiltersSuite(() => lists);
telemetryAndWaypointsSuite(() => lists);
argumentsSuite(() => lists);
growingListsSuite(() => lists);
partsSuite(() => lists);
