// Writes what README.md and docs tell of the code: the operations with their answers, and the settings. With --check only
// compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import 'reflect-metadata';
import prettier from 'prettier';
import { describeVariables } from '../dist/config/index.js';
import { describeScopes } from '../dist/graphql/index.js';
import { describeMetrics } from '../dist/observability/index.js';
import { askOperations, withDemo } from './ask-operations.mjs';
import { describeOperations, listOperations, page } from './what-you-can-ask.mjs';

/** The documents as they should be, by their paths. */
export async function writeDocuments() {
  const readme = readFileSync('README.md', 'utf8');
  const texts = await withDemo(async (ask) => {
    const answers = await askOperations(ask);
    return {
      'README.md': fillReadme(await answerFirst(readme, ask), answers),
      [page]: describeOperations(answers),
    };
  });
  const options = await prettier.resolveConfig('README.md');
  const formatted = Object.entries(texts).map(async ([file, text]) => {
    return [file, await prettier.format(text, { ...options, parser: 'markdown' })];
  });
  return Object.fromEntries(await Promise.all(formatted));
}

/** The first query gets its answer, in the first block of JSON. */
async function answerFirst(text, ask) {
  const query = /```graphql\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const { data } = await ask(query);
  return text.replace(/```json\n[\s\S]*?```/, () => `\`\`\`json\n${JSON.stringify(data, null, 2)}\n\`\`\``);
}

/** README.md with what follows each marker comment replaced. */
function fillReadme(text, answers) {
  const settings = describeVariables().map(({ name, default: fallback, unit, bounds, description, fileVariant }) =>
    row(
      `\`${name}\`${fileVariant ? ` or \`${name}_FILE\`` : ''}`,
      fallback === null ? '' : `\`${fallback}\``,
      [unit, bounds].filter(Boolean).join(', '),
      description,
    ),
  );
  const filled = replace(
    text,
    'settings',
    [row('variable', 'default', 'unit, bounds', 'meaning'), row('---', '---', '---', '---'), ...settings].join('\n'),
  );
  const names = (all) => all.map((name) => `\`${name}\``).join(', ');
  const scopes = describeScopes().map(({ scope, types, fields, inputs }) =>
    row(`\`${scope}\``, names(types), names(fields), names(inputs)),
  );
  const opened = replace(
    filled,
    'scopes',
    [
      row('scope', 'things', 'fields besides', 'conditions and orders'),
      row('---', '---', '---', '---'),
      ...scopes,
    ].join('\n'),
  );
  const metrics = describeMetrics().map(({ name, type, labels, help }) =>
    row(`\`${name}\``, type, labels.map((label) => `\`${label}\``).join(', '), help),
  );
  const measured = replace(
    opened,
    'metrics',
    [row('metric', 'type', 'labels', 'meaning'), row('---', '---', '---', '---'), ...metrics].join('\n'),
  );
  return replace(measured, 'operations', listOperations(answers));
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`;
}

/** Replaces from the marker to the next paragraph that starts with a letter, or heading. */
function replace(text, marker, content) {
  const pattern = new RegExp(`(<!-- ${marker} -->\\n\\n)[\\s\\S]*?(?=\\n\\n(?:[A-Z]|##))`);
  if (!text.includes(`<!-- ${marker} -->\n\n`))
    return text.replace(`<!-- ${marker} -->`, `<!-- ${marker} -->\n\n${content}`);
  return text.replace(pattern, (_, kept) => `${kept}${content}`);
}

if (process.argv[1]?.endsWith('readme.mjs')) {
  const isCheck = process.argv.includes('--check');
  for (const [file, text] of Object.entries(await writeDocuments())) {
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    if (isCheck) {
      console.error(`${file} is not what the code says. Run \`npm run readme\` and commit the result.`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
}
