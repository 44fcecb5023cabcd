// Writes schema/schema.graphql from the compiled types; with --check only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import 'reflect-metadata';
import { printGraph } from '../dist/graphql/index.js';

const file = 'schema/schema.graphql';
const text = printGraph();
if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is out of date. Run \`npm run codegen\` and commit the result.`);
  process.exit(1);
}
