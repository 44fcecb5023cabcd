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
  const variables = describeVariables();
  const sections = [...new Set(variables.map(({ section }) => section))].map((title) => {
    const rows = variables.filter(({ section }) => section === title);
    return `## ${title}\n\n${variablesTable(rows)}`;
  });
  return `# Configuration

fleetgraph reads environment variables. A \`.env\` file in the working directory supplies those that the environment does not
set; in it, quote values that contain \`#\` and put comments on their own lines.

A variable with a \`_FILE\` variant can also be read from a file: set the variant to its path. An empty variable counts as unset.

At start, all invalid settings are reported together, each with the variable, the problem and the fix; the exit code is 1.
\`npm run doctor\` checks them without starting the server.

${sections.join('\n\n')}
`;
}

function variablesTable(variables) {
  const rows = variables.map(({ name, default: fallback, unit, bounds, description, fileVariant }) => [
    `\`${name}\`${fileVariant ? `, \`${name}_FILE\`` : ''}`,
    fallback === null ? '' : `\`${fallback}\``,
    [unit, bounds].filter(Boolean).join(', '),
    description,
  ]);
  return table(['variable', 'default', 'unit, allowed values', 'description'], rows);
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
