import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fleetOf, frozen } from '../../integration/support/truth.js';
import { AlertPagesDocument, NodesDocument, VehiclePagesDocument } from '../../support/generated/documents.js';
import { startWorld, type TestWorld } from '../../support/world.js';

let world: TestWorld;
beforeAll(async () => {
  world = await startWorld({ simulator: { ...frozen, fleets: [{ name: 'Paris', vehicles: 120, gaps: false }] } });
});
afterAll(() => world?.close());

let client: ApolloClient;
beforeEach(() => {
  client = new ApolloClient({
    link: new HttpLink({ uri: `${world.facade.url}/graphql` }),
    cache: new InMemoryCache({
      possibleTypes: { Node: ['Fleet', 'Vehicle', 'Alert'] },
      typePolicies: {
        Fleet: { fields: { vehicles: relayStylePagination(), alerts: relayStylePagination(['active']) } },
      },
    }),
  });
});
afterEach(() => client.stop());

describe('Apollo Client with typed documents', () => {
  it('merges the pages of a list in its cache', async () => {
    const query = VehiclePagesDocument;
    const variables = { fleetId: fleetOf(world).id, first: 50 };
    const inCache = () => client.readQuery({ query, variables })?.fleet?.vehicles;
    const truth = fleetOf(world).vehicles.map(({ vin }) => vin);

    await client.query({ query, variables });
    const watched = client.watchQuery({ query, variables });
    for (const count of [50, 100, 120]) {
      expect(inCache()?.edges?.map((edge) => edge?.node?.vin)).toEqual(truth.slice(0, count));
      expect(inCache()?.pageInfo.hasNextPage).toBe(count < 120);
      if (count < 120) await watched.fetchMore({ variables: { after: inCache()?.pageInfo.endCursor ?? null } });
    }
  });

  it('stores one copy of a vehicle from all queries', async () => {
    const fleetId = fleetOf(world).id;
    await client.query({ query: VehiclePagesDocument, variables: { fleetId, first: 120 } });
    const { data } = await client.query({ query: AlertPagesDocument, variables: { fleetId, first: 5 } });
    const id = data?.fleet?.alerts?.edges?.[0]?.node?.vehicle?.id ?? '';
    await client.query({ query: NodesDocument, variables: { ids: [id] } });

    const cached = client.cache.extract() as Record<string, unknown>;
    expect(Object.keys(cached).filter((key) => key.startsWith('Vehicle:'))).toHaveLength(120);
    // The motorization came with the list, the brand with the node.
    expect(cached[`Vehicle:${id}`]).toMatchObject({ motorization: expect.any(String), brand: expect.any(String) });
  });
});
