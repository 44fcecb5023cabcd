import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { TestWorld } from '../../support/world.js';
import { fuzz, requestCount, startFuzzedServer } from './fuzz.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startFuzzedServer({ introspection: true, explorer: true });
});
afterAll(() => world.close());

describe('a server with introspection and explorer', () => {
  it(`returns no server error for ${requestCount} random requests`, async () => {
    await fuzz('development settings', world, 20_261_128);
  }, 1_800_000);
});
