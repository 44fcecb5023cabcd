// Writes schema/schema.graphql from the compiled types. --check compares and writes nothing.
import { readFileSync, writeFileSync } from 'node:fs';
import 'reflect-metadata';
import { printGraph } from '../dist/graphql/index.js';

const file = 'schema/schema.graphql';
const text = printGraph();
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} does not match the types in src/graphql. Run \`npm run codegen\` and commit the result.`);
  process.exit(1);
}
