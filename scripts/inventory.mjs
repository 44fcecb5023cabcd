// Writes what the graph knows of the upstream's API, src/spec/known/v2.ts or v3.ts, from a published OpenAPI file:
//   npm run inventory -- --spec FILE
// Names, types, enumerations and flags only. When a new file is published: `fleetgraph drift --spec FILE` tells what
// differs, the decoders and the graph learn it, and then this.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { readInventory } from '../dist/spec/index.js';

const { values } = parseArgs({ options: { spec: { type: 'string' } } });
if (values.spec === undefined) throw new Error('Which file? node scripts/inventory.mjs --spec FILE');
const document = parse(readFileSync(values.spec, 'utf8'), { version: '1.2', uniqueKeys: false });
const { inventory, broken } = readInventory(document);
if (broken.length > 0) throw new Error(`References lead nowhere: ${broken.join(', ')}`);

const [major] = inventory.version.split('.');
const path = `src/spec/known/v${major}.ts`;
const byName = (record) => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
const sorted = {
  ...inventory,
  operations: byName(inventory.operations),
  parameters: byName(inventory.parameters),
  schemas: byName(inventory.schemas),
};
const source = `import type { Inventory } from '../inventory.js';

/** API v${major} as the graph knows it. Written by scripts/inventory.mjs. */
export const v${major}: Inventory = ${JSON.stringify(sorted)};
`;
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path, objectWrap: 'collapse' }));
