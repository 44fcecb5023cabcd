// docs/queries: the operations of schema/operations with their responses and costs, one page per group.
import { shorten } from './shorten.mjs';

/** Longer queries and responses are collapsed. Lines. */
const maxLines = 24;

/** The pages by path. @param {Awaited<ReturnType<typeof import('./ask-operations.mjs').askOperations>>} answers Sorted by group. */
export function queryPages(answers) {
  const groups = [...new Set(answers.map(({ example }) => example.group))].map((group) => ({
    group,
    file: `${slugOf(group)}.md`,
    members: answers.filter(({ example }) => example.group === group),
  }));
  return Object.fromEntries([
    ['docs/queries/README.md', overview(groups)],
    ...groups.map(({ group, file, members }) => [
      `docs/queries/${file}`,
      `# ${group}\n\n${members.map(describe).join('\n\n')}\n`,
    ]),
  ]);
}

function overview(groups) {
  const rows = groups.flatMap(({ group, file, members }) =>
    members.map(
      ({ example, calls }, index) =>
        `| ${index === 0 ? group : ''} | [${example.name}](${file}#${slugOf(example.name)}) | ${example.purpose} | ${total(calls)} |`,
    ),
  );
  return `# Queries

The operations in [schema/operations](../../schema/operations) with their responses from the demo: \`npm run demo\` serves the same
fleets with the same ids, and its GraphiQL lists these operations. Vehicles and VINs are fictitious. Lists are cut after the first
item, and long strings are truncated. Upstream calls are counted for one request to a freshly started server.

| topic | operation | purpose | upstream calls |
| --- | --- | --- | --: |
${rows.join('\n')}
`;
}

function describe({ example: { name, file, purpose, document, variables }, data, calls }) {
  const path = `schema/operations/${file}`;
  const parts = [
    `## ${name}`,
    purpose,
    folded(`Query, [${path}](../../${path})`, 'graphql', document),
    ...(variables === undefined ? [] : ['Variables:', block('json', variables)]),
    folded(`Response, with ${summarizeCalls(calls)}`, 'jsonc', shorten(data)),
  ];
  return parts.join('\n\n');
}

/** A titled code block, collapsed if it is long. */
function folded(title, language, code) {
  const lines = code.split('\n').length;
  if (lines <= maxLines) return `${title}:\n\n${block(language, code)}`;
  return `${title}:\n\n<details>\n<summary>${lines} lines</summary>\n\n${block(language, code)}\n\n</details>`;
}

const block = (language, code) => `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;

const total = (calls) => Object.values(calls).reduce((sum, count) => sum + count, 0);

function summarizeCalls(calls) {
  const sum = total(calls);
  if (sum === 0) return 'no upstream call';
  const each = Object.entries(calls)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([operation, count]) => `${count} × \`${operation}\``);
  return `${sum} upstream call${sum === 1 ? '' : 's'} (${each.join(', ')})`;
}

/** GitHub’s anchor of a heading. */
function slugOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}
