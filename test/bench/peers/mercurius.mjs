// mercurius with JIT, resolving from objects in memory.
import { readFileSync } from 'node:fs';
import { fastify } from 'fastify';
import mercurius from 'mercurius';
import { report } from '../servers/child.mjs';

const [, , responseFile] = process.argv;
const { data } = JSON.parse(readFileSync(responseFile, 'utf8'));
const app = fastify();
await app.register(mercurius, {
  schema: readFileSync('schema/schema.graphql', 'utf8'),
  resolvers: { Query: Object.fromEntries(Object.keys(data).map((name) => [name, () => data[name]])) },
  jit: 1,
  path: '/graphql',
});
await app.listen({ host: '127.0.0.1', port: 0 });
report(`http://127.0.0.1:${app.server.address().port}`);
