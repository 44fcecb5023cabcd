// Generates the parts of README.md and docs that come from the code: queries with their responses, settings, scopes and metrics. With
// --check it only compares.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import 'reflect-metadata';
import { describeVariables } from '../dist/config/index.js';
import { describeScopes } from '../dist/graphql/index.js';
import { describeMetrics } from '../dist/observability/index.js';
import { askOperations, withDemo } from './ask-operations.mjs';
import { queryPages } from './query-pages.mjs';

/** The documents as they should be, by their paths. */
export function writeDocuments() {
  return withDemo(async (ask) => ({
    'README.md': await answerFirst(readFileSync('README.md', 'utf8'), ask),
    'docs/configuration.md': configurationPage(),
    'docs/authorization.md': fill('docs/authorization.md', 'scopes', scopesTable()),
    'docs/operations.md': fill('docs/operations.md', 'metrics', metricsTable()),
    ...queryPages(await askOperations(ask)),
  }));
}

/** Pages of queries that no group has any more. */
export function stalePages(documents) {
  return readdirSync('docs/queries')
    .map((file) => `docs/queries/${file}`)
    .filter((file) => !Object.hasOwn(documents, file));
}

/** The first query gets its answer, in the first block of JSON. */
async function answerFirst(text, ask) {
  const query = /```graphql\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const { data } = await ask(query);
  return text.replace(/```json\n[\s\S]*?```/, () => `\`\`\`json\n${JSON.stringify(data, null, 2)}\n\`\`\``);
}

function configurationPage() {
  const rows = describeVariables().map(({ name, default: fallback, unit, bounds, description, fileVariant }) => [
    `\`${name}\`${fileVariant ? `, \`${name}_FILE\`` : ''}`,
    fallback === null ? '' : `\`${fallback}\``,
    [unit, bounds].filter(Boolean).join(', '),
    description,
  ]);
  return `# Configuration

fleetgraph reads its settings from the environment, and from a \`.env\` file in the working directory for those that the
environment lacks. A variable with a \`_FILE\` form can also name a file that holds the value. Invalid settings are reported together at the start, each with the
variable, what was found wrong and what is expected; the exit code is 1. \`npm run doctor\` checks them without serving.

In \`.env\`, quote values that contain \`#\` and put comments on lines of their own.

${table(['variable', 'default', 'unit, bounds', 'meaning'], rows)}
`;
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

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
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
  mkdirSync('docs/queries', { recursive: true });
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
