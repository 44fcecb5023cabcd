import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { fleetOf, frozen } from '../../integration/support/truth.js';
import { askGraph, startWorld, type TestWorld } from '../../support/world.js';
import { compileRelay, RelayApp, type Artifacts, type Data } from './support/relay.js';

let world: TestWorld;
let artifacts: Artifacts;
afterEach(async () => {
  await world?.close();
  await artifacts?.remove();
});

describe('a Relay application with a server that executes only persisted documents', () => {
  it.each(['MD5', 'SHA256'] as const)(
    'loads, paginates and reloads with the ids of the Relay compiler (%s)',
    async (persist) => {
      artifacts = await compileRelay({ persist });
      const texts = JSON.parse(readFileSync(artifacts.persisted, 'utf8')) as Readonly<Record<string, string>>;
      expect(Object.keys(texts)).toHaveLength(4);
      world = await startWorld({
        simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 5, gaps: false }] },
        server: { documents: { mode: 'only', files: [artifacts.persisted] } },
      });
      const app = new RelayApp(`${world.facade.url}/graphql`);
      const query = await artifacts.query('dashboardQuery');
      expect(query.params).toMatchObject({ text: null, id: expect.any(String) });
      const { fleet } = await app.load(query, { fleetId: fleetOf(world).id, count: 3 });
      const vehicles = await artifacts.fragment('dashboard_vehicles');
      const edges = () => (app.read(vehicles, fleet)['vehicles'] as { edges: readonly { node: Data }[] }).edges;
      expect(edges()).toHaveLength(3);
      expect(await app.loadNext(vehicles, fleet, 3)).toBe(true);
      expect(edges()).toHaveLength(5);
      await app.refetch(await artifacts.fragment('dashboard_vehicle'), edges()[0]?.node);

      // The text of the same document is rejected.
      const { total, result } = await world.count(() => askGraph(world.facade.url, Object.values(texts)[0] ?? ''));
      expect(result.errors?.map(({ extensions }) => extensions.code)).toEqual(['DOCUMENT_NOT_TRUSTED']);
      expect(total).toBe(0);
    },
  );
});
