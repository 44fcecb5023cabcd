import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { ApolloGateway, IntrospectAndCompose } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Answer } from '../../support/world.js';

export interface Peer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

type Resolvers = Readonly<Record<string, Readonly<Record<string, (parent: never) => unknown>>>>;

/** The subgraph of another team, served over HTTP. */
export async function startPeer(sdl: string, resolvers: Resolvers): Promise<Peer> {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
  const schema = buildSubgraphSchema({ typeDefs: parse(`${link}\n${sdl}`), resolvers: resolvers as never });
  const server = new ApolloServer({ schema, plugins: [ApolloServerPluginInlineTraceDisabled()] });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return { url, close: () => server.stop() };
}

export interface Gateway {
  readonly ask: <T>(query: string, variables?: Record<string, unknown>) => Promise<Answer<T>>;
  readonly close: () => Promise<void>;
}

/** Apollo Gateway: reads the schemas of the subgraphs over HTTP, composes them, and plans queries across them. */
export async function startGateway(
  subgraphs: readonly { readonly name: string; readonly url: string }[],
): Promise<Gateway> {
  const gateway = new ApolloGateway({
    supergraphSdl: new IntrospectAndCompose({ subgraphs: [...subgraphs] }),
    logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  });
  const server = new ApolloServer({ gateway, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await server.start();
  return {
    async ask<T>(query: string, variables: Record<string, unknown> = {}) {
      const { body } = await server.executeOperation({ query, variables });
      if (body.kind !== 'single') throw new Error('an answer in parts');
      return body.singleResult as unknown as Answer<T>;
    },
    close: () => server.stop(),
  };
}
