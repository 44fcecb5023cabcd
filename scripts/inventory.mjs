// Writes the inventory of the upstream's API that fleetgraph supports, src/spec/known/v2.ts or v3.ts, from a published OpenAPI file:
//   npm run inventory -- --spec FILE
// names, types, enumerations and flags. When the vendor publishes a new file, run `npm run drift -- --spec FILE` first, adapt the
// decoders and the schema to the differences it lists, then run this script.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { readInventory } from '../dist/spec/index.js';

const { values } = parseArgs({ options: { spec: { type: 'string' } } });
if (values.spec === undefined) throw new Error('Missing --spec FILE: the published OpenAPI file.');
const document = parse(readFileSync(values.spec, 'utf8'), { version: '1.2', uniqueKeys: false });
const { inventory, broken } = readInventory(document);
if (broken.length > 0) throw new Error(`References without a target: ${broken.join(', ')}`);

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

/** API v${major} as supported by fleetgraph. Written by scripts/inventory.mjs. */
export const v${major}: Inventory = ${JSON.stringify(sorted)};
`;
writeFileSync(path, await format(source, { ...(await resolveConfig(path)), filepath: path, objectWrap: 'collapse' }));
