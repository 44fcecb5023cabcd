import { filesToLeaveOut } from './test/support/needs.js';

/** Tests run as native ES modules; swc strips the types, `npm run typecheck` checks them. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testPathIgnorePatterns: ['/node_modules/', ...filesToLeaveOut()],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
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
  testTimeout: 30000,
  // One at a time, since many tests measure and some fill the machine; and in a process that is started anew when it has
  // grown, since Node keeps the modules of each test file (`vm`) until its process ends.
  maxWorkers: 1,
  workerIdleMemoryLimit: '1500MB',
};
