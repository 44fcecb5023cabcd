// Apollo Server in its standalone set-up, resolving from objects in memory.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema } from 'graphql';
import { report } from './child.mjs';

const [, , responseFile] = process.argv;
const rootValue = JSON.parse(readFileSync(responseFile, 'utf8')).data;
const server = new ApolloServer({ schema: buildSchema(readFileSync('schema/schema.graphql', 'utf8')), rootValue });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
report(url.replace(/\/$/, ''));
