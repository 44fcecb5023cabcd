// `npm run packages`: writes into ARCHITECTURE.md what is installed in production, why, and how large it is, from package.json,
// the lock file and node_modules; with --check only compares. A package without a reason is refused.
// Not called `dependencies`: npm runs a script of that name by itself after each install.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Why each package is there: what of its work the project would otherwise do itself, worse. */
const reasons = {
  '@apollo/server': 'parses, validates and answers GraphQL over HTTP, CSRF prevention',
  '@apollo/subgraph': 'the graph as a subgraph; loaded with FEDERATION=true alone',
  '@as-integrations/fastify': 'Apollo Server behind Fastify',
  '@fastify/cors': 'which web pages may ask',
  '@fastify/helmet': 'security headers of responses',
  '@fastify/static': 'the files of the explorer pages',
  '@fastify/under-pressure': 'the delay of the event loop',
  '@opentelemetry/api': 'traces; loaded where there is a collector',
  '@opentelemetry/core': 'traces; loaded where there is a collector',
  '@opentelemetry/exporter-trace-otlp-http': 'traces as JSON; loaded where there is a collector',
  '@opentelemetry/exporter-trace-otlp-proto': 'traces as protobuf; loaded where there is a collector',
  '@opentelemetry/resources': 'traces; loaded where there is a collector',
  '@opentelemetry/sdk-trace-base': 'traces; loaded where there is a collector',
  '@peculiar/x509': 'signing requests and the certificates of the demo',
  cockatiel: 'backoff between tries, places for requests',
  dataloader: 'gathers what one tick asks for',
  fastify: 'the HTTP server',
  graphql: 'the reference implementation',
  'graphql-jit': 'compiles operations that come often',
  'graphql-scalars': 'DateTime, URL and the like',
  jose: 'tokens and the keys that they are checked with',
  'lru-cache': 'bounded memory of answers and documents',
  pino: 'the log',
  'prom-client': 'the metrics',
  'reflect-metadata': 'what type-graphql needs',
  'sonic-boom': 'the audit log: lines are handed to the system at once; a part of pino anyway',
  'type-graphql': 'the schema from classes',
  undici: 'HTTP to the upstream over mutual TLS',
  'url-template': 'URI templates of HAL links (RFC 6570)',
  yaml: 'OpenAPI files that `fleetgraph drift` compares',
  zod: 'the settings',
};

const file = 'ARCHITECTURE.md';
const [start, end] = ['<!-- dependencies -->', '<!-- /dependencies -->'];

/** Bytes of a package's own files. */
function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .reduce((sum, entry) => {
      const path = join(folder, entry.name);
      return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
    }, 0);
}
const shown = (bytes) =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e4) * 10)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const production = Object.entries(packages).filter(
  ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
);
const names = Object.keys(dependencies).sort();
const unexplained = names.filter((name) => !Object.hasOwn(reasons, name));
const gone = Object.keys(reasons).filter((name) => !Object.hasOwn(dependencies, name));
if (unexplained.length + gone.length > 0) {
  console.error(
    `scripts/packages.mjs: say why there is ${unexplained.join(', ') || '–'}; take out ${gone.join(', ') || '–'}.`,
  );
  process.exit(1);
}

const total = production.reduce((sum, [path]) => sum + sizeOf(path), 0);
const rows = names.map((name) => {
  const { version, license } = packages[`node_modules/${name}`];
  return `| \`${name}\` | ${version} | ${license} | ${shown(sizeOf(`node_modules/${name}`))} | ${reasons[name]} |`;
});
const text = [
  start,
  '',
  `${names.length} packages that are asked for, ${production.length} with what they need, ${(total / 1e6).toFixed(0)} MB (\`npm run packages\` writes this). Sizes are of a package's own files.`,
  '',
  '| package | version | licence | size | why |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
  '',
  end,
].join('\n');

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const now = readFileSync(file, 'utf8');
const [before, rest = ''] = now.split(start);
const next = `${before}${text}${rest.slice(rest.indexOf(end) + end.length)}`;
/** Prettier aligns the columns. */
const plain = (document) => document.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
if (plain(next) === plain(now)) process.exit(0);
if (values.check) {
  console.error(`${file} does not tell the packages as they are.`);
  process.exit(1);
}
writeFileSync(file, next);
