// Writes the lists that a new resource has to be on, from what is in the folders, so that adding one touches no file but
// its own; with --check only compares. Each list begins with a line that says so.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const head = '// Written by scripts/lists.mjs from what is in the folder: `npm run lists`.\n';

const lists = {
  'src/domain/index.ts': () => barrel('src/domain'),
  'src/domain/enums/index.ts': () =>
    `/** Every enumeration of the graph. \`UNKNOWN\` stands for a text of the upstream that no list has. */\n${barrel('src/domain/enums')}`,
  'src/graphql/enums/index.ts': () =>
    '/** The enumerations of the domain as types of the graph. Take them from here, never from the domain: importing registers them. */\n' +
    barrel('src/graphql/enums', ['describe.ts']),
  'src/psa/relations/index.ts': relations,
  'src/graphql/resolvers.ts': () =>
    exported('.resolver.ts', /^export (?:class (\w+Resolver)|const (\w+Resolvers))\b/gm, 'resolvers'),
  'src/graphql/costs.ts': () => costs(),
  'src/graphql/nodes.ts': () => exported('.node.ts', /^export const (\w+Node)\b/gm, 'nodeKinds'),
};

/** `export *` of every file in the folder, and of every folder in it that has a list. */
function barrel(folder, besides = []) {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'index.ts' && !besides.includes(name))
    .map((entry) => {
      if (entry.isDirectory()) {
        const index = `${folder}/${entry.name}/index.ts`;
        return Object.hasOwn(lists, index) || existsSync(index) ? `${entry.name}/index.ts` : null;
      }
      return entry.name.endsWith('.ts') ? entry.name : null;
    })
    .filter((name) => name !== null)
    .sort();
  return files.map((file) => `export * from './${file.replace(/\.ts$/, '.js')}';\n`).join('');
}

/** The declarations of all resources, one table a kind, each held against the domain's table of the same name. */
function relations() {
  const folder = 'src/psa/relations';
  const tables = [
    ['entities', 'Entities', "Entity<Entities[N]['ref'], Entities[N]['target'], Entities[N]['args']>"],
    [
      'toOne',
      'ToOneRelations',
      "ToOne<ToOneRelations[N]['parent'], ToOneRelations[N]['target'], ToOneRelations[N]['args']>",
    ],
    [
      'toMany',
      'ToManyRelations',
      "ToMany<ToManyRelations[N]['parent'], ToManyRelations[N]['target'], ToManyRelations[N]['args']>",
    ],
    ['ofFleet', 'FleetCollections', "OfFleet<FleetCollections[N]['item'], FleetCollections[N]['args']>"],
  ];
  const files = readdirSync(folder)
    .filter((file) => !['index.ts', 'relation.ts'].includes(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ text }) => tables.some(([name]) => text.includes(`export const ${name} = {`)));
  const imports = files.map(({ file }) => `import * as ${camel(file)} from './${file.replace(/\.ts$/, '.js')}';`);
  const spread = (name) =>
    files
      .filter(({ text }) => text.includes(`export const ${name} = {`))
      .map(({ file }) => `  ...${camel(file)}.${name},`);
  const declarations = tables.map(
    ([name, domain, type]) =>
      `export const ${name}: { readonly [N in keyof ${domain}]: ${type} } = {\n${spread(name).join('\n')}\n};`,
  );
  return `${`import type { ${tables
    .map(([, domain]) => domain)
    .sort()
    .join(', ')} } from '../../domain/index.js';`}
${imports.join('\n')}
import type { Entity, OfFleet, ToMany, ToOne } from './relation.js';

/** Every relation of the graph and how the upstream writes it: one declaration each, resolved by one engine. */
${declarations.join('\n\n')}
`;
}

/** What the files of src/graphql with that ending export under such names, in one array. */
function exported(ending, pattern, name) {
  const list = 'src/graphql';
  const found = readdirSync(list, { recursive: true })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({
      from: `./${relative(list, join(list, file)).replaceAll('\\', '/').replace(/\.ts$/, '.js')}`,
      names: [...readFileSync(join(list, file), 'utf8').matchAll(pattern)].map(([, one, several]) => one ?? several),
    }))
    .filter(({ names }) => names.length > 0);
  const imports = found.map(({ from, names }) => `import { ${names.join(', ')} } from '${from}';`);
  const items = found.flatMap(({ names }) =>
    names.map((item) => `  ${item.endsWith('Resolvers') ? '...' : ''}${item},`),
  );
  return `${imports.join('\n')}\n\nexport const ${name} = [\n${items.join('\n')}\n] as const;\n`;
}

/** What every resource's fields cost, in one table. */
function costs() {
  const list = exported('.cost.ts', /^export const (\w+Costs)\b/gm, 'costs');
  const [imports, items] = list.split('\n\nexport const costs = [');
  const spread = items.replace('] as const;', '};').replaceAll(/^ {2}(\w+),$/gm, '  ...$1,');
  return `import type { Costs } from './cost/index.js';\n${imports}\n\nexport const costs: Costs = {${spread}`;
}

function camel(file) {
  return basename(file, '.ts').replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

const prettier = await import('prettier');
let stale = 0;
for (const [file, write] of Object.entries(lists)) {
  if (!existsSync(dirname(file))) continue;
  const options = await prettier.resolveConfig(file);
  const text = await prettier.format(head + write(), { ...options, filepath: file });
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (now === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not what is in the folder. Run \`npm run lists\` and commit the result.`);
    stale += 1;
  } else writeFileSync(file, text);
}
process.exitCode = stale === 0 ? 0 : 1;
