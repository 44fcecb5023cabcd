// node:http with a fixed response body: the upper bound for a GraphQL server.
import { readFileSync } from 'node:fs';
import { listen } from './child.mjs';

const [, , responseFile] = process.argv;
const bytes = readFileSync(responseFile);
await listen(() => bytes);
