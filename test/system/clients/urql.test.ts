import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { fleetOf, frozen } from '../../integration/support/truth.js';
import { AlertPagesDocument, VehiclePagesDocument } from '../../support/generated/documents.js';
import { startWorld, type TestWorld } from '../../support/world.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 120, gaps: false }] } });
});
afterAll(() => world?.close());

const connect = (preferGetMethod: boolean | 'force') =>
  new Client({ url: `${world.facade.url}/graphql`, exchanges: [cacheExchange, fetchExchange], preferGetMethod });

describe('urql with typed documents', () => {
  it('paginates a list', async () => {
    const client = connect(false);
    const page = async (after: string | null) => {
      const { data, error } = await client.query(VehiclePagesDocument, {
        fleetId: fleetOf(world).id,
        first: 50,
        after,
      });
      expect(error).toBeUndefined();
      return data?.fleet?.vehicles;
    };
    const vins: unknown[] = [];
    for (let list = await page(null); list; list = await page(list.pageInfo.endCursor ?? null)) {
      vins.push(...list.edges.map(({ node }) => node.vin));
      if (!list.pageInfo.hasNextPage) break;
    }
    expect(vins).toEqual(fleetOf(world).vehicles.map(({ vin }) => vin));
  });

  it('uses its cache for a repeated request', async () => {
    const client = connect(false);
    const variables = { fleetId: fleetOf(world).id, first: 5 };
    const first = await client.query(AlertPagesDocument, variables);
    const { result: second, total } = await world.count(async () => client.query(AlertPagesDocument, variables));
    expect(first.data?.fleet?.alerts?.edges).toHaveLength(5);
    expect(second.data).toEqual(first.data);
    expect(total).toBe(0);
  });

  it('must use POST: a query in the URL is rejected to prevent CSRF', async () => {
    const { data, error } = await connect('force').query(AlertPagesDocument, { fleetId: fleetOf(world).id, first: 5 });
    expect(data).toBeUndefined();
    expect(error?.response?.status).toBe(400);
  });
});
