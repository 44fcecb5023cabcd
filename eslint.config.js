import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { arrows } from './eslint.folders.js';
import { graphqlConfigs } from './eslint.graphql.js';

const folders = Object.keys(arrows);

/** Packages that only the named folders may import. */
const packageOwners = [
  { regex: '^graphql(/|$)', owners: ['graphql', 'server', 'documents'] },
  { group: ['type-graphql', 'graphql-scalars'], owners: ['graphql', 'server'] },
  { group: ['dataloader'], owners: ['loaders'] },
  { group: ['@apollo/subgraph'], owners: ['graphql'] },
  { group: ['@apollo/*', '!@apollo/subgraph', '@as-integrations/*', 'fastify', '@fastify/*'], owners: ['server'] },
  { group: ['undici'], owners: ['transport'] },
  { group: ['jose'], owners: ['auth'] },
  { group: ['url-template'], owners: ['hal'] },
  { group: ['prom-client', '@opentelemetry/*'], owners: ['observability'] },
  { group: ['yaml'], owners: ['cli'] },
  { group: ['sonic-boom'], owners: ['audit'] },
];

const restrictedImports = (folder) => [
  'error',
  {
    patterns: [
      ...folders
        .filter((other) => other !== folder && !arrows[folder].includes(other))
        .map((other) => ({
          regex: `^(\\.\\./)+${other}(/|\\.js$)`,
          message: `src/${folder} may not import src/${other}: see the folders in ARCHITECTURE.md.`,
        })),
      ...packageOwners
        .filter(({ owners }) => !owners.includes(folder))
        .map(({ owners, ...pattern }) => ({
          ...pattern,
          message: `Only ${owners.map((owner) => `src/${owner}`).join(' and ')} may import this package.`,
        })),
    ],
  },
];

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', 'test/support/generated', 'schema/typed-documents/documents.ts'] },
  { files: ['**/*.{js,mjs,ts}'], extends: [js.configs.recommended, ...tseslint.configs.recommended] },
  ...graphqlConfigs,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'performance', 'fetch'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/config/**', 'src/main.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only src/config reads the environment.',
        },
      ],
    },
  },
  ...folders.map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-imports': restrictedImports(folder) },
  })),
);
