// Generates the parts of README.md and docs that come from the code: queries with their responses, settings, scopes and metrics. With
// --check it only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import 'reflect-metadata';
import { describeVariables } from '../dist/config/index.js';
import { describeScopes } from '../dist/graphql/index.js';
import { describeMetrics } from '../dist/observability/index.js';
import { askOperations, withDemo } from './ask-operations.mjs';
import { configurationPages } from './configuration-pages.mjs';
import { table } from './markdown-table.mjs';
import { queryPages } from './query-pages.mjs';

const generatedFolders = ['docs/configuration', 'docs/queries'];

/** The documents as they should be, by their paths. */
export function writeDocuments() {
  return withDemo(async (ask) => ({
    'README.md': await answerFirst(readFileSync('README.md', 'utf8'), ask),
    ...configurationPages(describeVariables()),
    'docs/authorization.md': fill('docs/authorization.md', 'scopes', scopesTable()),
    'docs/metrics.md': fill('docs/metrics.md', 'metrics', metricsTable()),
    ...queryPages(await askOperations(ask)),
  }));
}

/** Pages in generated folders that are not generated any more. */
export function stalePages(documents) {
  return generatedFolders
    .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
    .filter((file) => !Object.hasOwn(documents, file));
}

/** The first query gets its answer, in the first block of JSON. */
async function answerFirst(text, ask) {
  const query = /```graphql\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const { data } = await ask(query);
  return text.replace(/```json\n[\s\S]*?```/, () => `\`\`\`json\n${JSON.stringify(data, null, 2)}\n\`\`\``);
}

function scopesTable() {
  const names = (all) => all.map((name) => `\`${name}\``).join(', ');
  const rows = describeScopes().map(({ scope, types, fields, inputs }) => [
    `\`${scope}\``,
    names(types),
    names(fields),
    names(inputs),
  ]);
  return table(['scope', 'types', 'other fields', 'filters and orders'], rows);
}

function metricsTable() {
  const rows = describeMetrics().map(({ name, type, labels, help }) => [
    `\`${name}\``,
    type,
    labels.map((label) => `\`${label}\``).join(', '),
    help,
  ]);
  return table(['metric', 'type', 'labels', 'meaning'], rows);
}

/** Puts the content between a marker comment and its end. */
function fill(file, marker, content) {
  const text = readFileSync(file, 'utf8');
  const pattern = new RegExp(`(<!-- ${marker} -->\\n)[\\s\\S]*?(\\n<!-- end of ${marker} -->)`);
  if (!pattern.test(text)) throw new Error(`${file} lacks the marker "${marker}".`);
  return text.replace(pattern, (_, start, end) => `${start}\n${content}\n${end}`);
}

if (process.argv[1]?.endsWith('docs.mjs')) {
  const isCheck = process.argv.includes('--check');
  const documents = await writeDocuments();
  for (const folder of generatedFolders) mkdirSync(folder, { recursive: true });
  const stale = Object.entries(documents).filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  const extra = stalePages(documents);
  if (isCheck) {
    for (const file of [...stale.map(([file]) => file), ...extra]) {
      console.error(`${file} is out of date. Run \`npm run docs\` and commit the result.`);
      process.exitCode = 1;
    }
  } else {
    for (const [file, text] of stale) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    for (const file of extra) rmSync(file);
  }
}
