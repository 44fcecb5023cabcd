import { afterAll, beforeAll, describe, it } from '@jest/globals';
import type { TestWorld } from '../../support/world.js';
import { fuzz, requestCount, startFuzzedServer } from './fuzz.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startFuzzedServer();
});
afterAll(() => world.close());

describe('a server with production settings', () => {
  it(`returns no server error for ${requestCount} random requests`, async () => {
    await fuzz('production settings', world, 20_260_302);
  }, 1_800_000);
});
