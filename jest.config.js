import { readdirSync, readFileSync } from 'node:fs';
import { missingPrograms } from './test/support/needs.js';

// graphql-js checks every `instanceOf` in development mode, which makes each schema several times slower to build.
process.env.NODE_ENV = 'production';

/** Integration tests that `npm test` runs: one file for each capability, each within seconds. */
const smoke = [
  'authentication',
  'batching',
  'caches',
  'errors',
  'example-operations',
  'lookup',
  'metrics',
  'persisted-documents',
  'privacy-rules',
  'readiness',
  'scopes',
  'versions',
];

/** Random tests, whose runs `TEST_EFFORT` multiplies; `a/b.suite.ts` is a part of `a.test.ts`. */
const randomTests = readdirSync('test', { recursive: true })
  .filter((file) => /\.(test|suite)\.ts$/.test(file))
  .filter((file) => readFileSync(`test/${file}`, 'utf8').includes('support/effort.js'))
  .map((file) => file.replace(/\/[^/]+\.suite\.ts$/, '.test.ts'));

/** The tests of each `npm run test:…`; CONTRIBUTING.md says what belongs where. */
const tiers = {
  quick: {
    files: ['unit/**/*.test.ts', ...smoke.map((name) => `integration/${name}.test.ts`)],
    workers: 2,
  },
  integration: { files: ['integration/**/*.test.ts', 'conformance/**/*.test.ts'], workers: 2 },
  system: { files: ['system/**/*.test.ts'], workers: 1 },
  soak: { files: ['soak/{attacks,fuzz}/*.test.ts', ...randomTests], workers: 2 },
  // Tests that measure time need the machine for themselves.
  timing: { files: ['soak/timing/*.test.ts'], workers: 1 },
  all: { files: ['**/*.test.ts'], workers: 1 },
};
const tier = process.env.TEST_TIER ?? 'all';
const { files, workers } = tiers[tier];

/** Tests run as native ES modules; swc strips the types, `npm run typecheck` checks them. */
export default {
  testEnvironment: '<rootDir>/test/support/environment.js',
  roots: ['<rootDir>/test'],
  testMatch: files.map((pattern) => `<rootDir>/test/${pattern}`),
  testPathIgnorePatterns: ['/node_modules/', ...missingPrograms()],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
  setupFiles: ['reflect-metadata'],
  testTimeout: ['soak', 'timing'].includes(tier) ? 120_000 : 30_000,
  maxWorkers: workers,
  // Node keeps the modules of each test file (`vm`) until its process ends: a worker that has grown is replaced.
  workerIdleMemoryLimit: '1500MB',
  // On a busy machine the end of a process takes longer than Jest's half second.
  workerGracefulExitTimeout: 30_000,
};
