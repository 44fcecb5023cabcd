// `npm run packages`: writes docs/dependencies.md, the packages of production with reason, licence and size, from package.json, the
// lock file and node_modules; with --check only compares. A package without a reason is an error.
// Not called `dependencies`: npm runs a script of that name by itself after each install.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Why each package is there: what it does that the project would otherwise write itself. */
const reasons = {
  '@apollo/server': 'GraphQL over HTTP: parsing, validation, CSRF prevention',
  '@apollo/subgraph': 'Apollo Federation; loaded with FEDERATION=true only',
  '@as-integrations/fastify': 'Apollo Server on Fastify',
  '@fastify/cors': 'CORS headers',
  helmet: 'security headers',
  '@fastify/static': 'files of the explorer pages',
  '@fastify/under-pressure': 'event-loop delay',
  '@graphql-tools/merge': 'pinned for @apollo/server: later versions need Node 22',
  '@graphql-tools/schema': 'pinned for @apollo/server: later versions need Node 22',
  '@opentelemetry/api': 'traces; loaded only if a collector is configured',
  '@opentelemetry/core': 'traces; loaded only if a collector is configured',
  '@opentelemetry/exporter-trace-otlp-http': 'traces as JSON; loaded only if a collector is configured',
  '@opentelemetry/exporter-trace-otlp-proto': 'traces as protobuf; loaded only if a collector is configured',
  '@opentelemetry/resources': 'traces; loaded only if a collector is configured',
  '@opentelemetry/sdk-trace-base': 'traces; loaded only if a collector is configured',
  '@peculiar/x509': 'certificate signing requests; certificates of the demo',
  cockatiel: 'backoff between retries, limit of concurrent requests',
  dataloader: 'batches reads of one tick',
  fastify: 'HTTP server',
  graphql: 'reference implementation of GraphQL',
  'graphql-jit': 'compiles frequent operations',
  'graphql-scalars': 'DateTime, URL and other scalars',
  jose: 'verifies tokens, reads JWKS',
  'light-my-request': 'pinned for fastify: later versions need Node 22',
  'lru-cache': 'bounded caches of responses and documents',
  pino: 'logging',
  'prom-client': 'metrics',
  'reflect-metadata': 'required by type-graphql',
  'sonic-boom': 'audit log: hands each line to the operating system at once; pino depends on it too',
  'type-graphql': 'schema from classes',
  undici: 'HTTP client with mutual TLS',
  'url-template': 'URI templates of HAL links (RFC 6570)',
  yaml: 'reads OpenAPI files for `fleetgraph drift`',
  zod: 'validates settings',
};

const file = 'docs/dependencies.md';

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
    `scripts/packages.mjs: add a reason for ${unexplained.join(', ') || '–'}; remove the reason for ${gone.join(', ') || '–'}.`,
  );
  process.exit(1);
}

const total = production.reduce((sum, [path]) => sum + sizeOf(path), 0);
const rows = names.map((name) => {
  const { version, license } = packages[`node_modules/${name}`];
  return `| \`${name}\` | ${version} | ${license} | ${shown(sizeOf(`node_modules/${name}`))} | ${reasons[name]} |`;
});
const text = `# Dependencies

\`npm run packages\` writes this page. ${names.length} direct dependencies, ${production.length} packages in production, ${(total / 1e6).toFixed(0)} MB.
Sizes are those of a package's own files.

| package | version | licence | size | why |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

All licences are permissive except the Elastic License 2.0 of \`@apollo/federation-internals\`, which \`@apollo/subgraph\` needs: it
forbids offering the software itself as a managed service. Production needs no install script (\`npm ci --ignore-scripts\`).
\`npm run sbom\` writes a CycloneDX bill of materials; \`npm run audit\` checks for known vulnerabilities.
`;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
if (existsSync(file) && readFileSync(file, 'utf8') === text) process.exit(0);
if (values.check) {
  console.error(`${file} is out of date. Run \`npm run packages\` and commit the result.`);
  process.exit(1);
}
writeFileSync(file, text);
