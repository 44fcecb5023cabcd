import { afterAll, beforeAll } from '@jest/globals';
import { startTenants, type TenantWorld } from './support/tenants.js';
import { fleetsSuite } from './tenants/fleets.suite.js';
import { isolationSuite } from './tenants/isolation.suite.js';
import { linksSuite } from './tenants/links.suite.js';

let world: TenantWorld;
beforeAll(async () => {
  world = await startTenants();
});
afterAll(() => world.close());

isolationSuite(() => world);
fleetsSuite(() => world);
linksSuite(() => world);
