// docs/what-you-can-ask.md, and the table in README.md that leads to it.
import { shorten } from './shorten.mjs';

export const page = 'docs/what-you-can-ask.md';

/** Longer queries and answers are folded. In lines. */
const longest = 24;

/** @param {Awaited<ReturnType<typeof import('./ask-operations.mjs').askOperations>>} answers Sorted by their groups. */
export function describeOperations(answers) {
  const anchors = anchorsOf(answers);
  const groups = groupsOf(answers).map(
    ({ group, members }) => `## ${group}\n\n${members.map((answer) => describe(answer)).join('\n\n')}`,
  );
  return `# What you can ask

Each operation of [schema/operations](../schema/operations), asked of the demo's world: \`npm run demo\` simulates the same
fleets with the same ids, and its GraphiQL has all of these in its menu. The vehicles are invented, and so are their VINs.
Of each list the first item is shown, and long texts are cut. The upstream calls are those of one request to a server that
has just started and keeps nothing yet.

${groupsOf(answers)
  .map(({ group, members }) => `- ${group}: ${members.map(({ example }) => link(example, anchors, '')).join(', ')}`)
  .join('\n')}

${groups.join('\n\n')}
`;
}

/** The rows of a table with a heading row: what can be asked, and what it costs. */
export function listOperations(answers) {
  const anchors = anchorsOf(answers);
  const rows = groupsOf(answers).flatMap(({ group, members }) =>
    members.map(
      ({ example, calls }, index) =>
        `| ${index === 0 ? group : ''} | ${link(example, anchors, page)} | ${example.purpose} | ${total(calls)} |`,
    ),
  );
  return ['| about | operation | what for | upstream calls |', '| --- | --- | --- | --: |', ...rows].join('\n');
}

function describe({ example: { name, file, purpose, document, variables }, data, calls }) {
  const path = `schema/operations/${file}`;
  const parts = [
    `### ${name}`,
    purpose,
    folded(`Query, [${path}](../${path})`, 'graphql', document),
    ...(variables === undefined ? [] : ['Variables:', block('json', variables)]),
    folded(`Answer, with ${inWords(calls)}`, 'jsonc', shorten(data)),
  ];
  return parts.join('\n\n');
}

/** A code block under its title; a long one opens upon a click. */
function folded(title, language, code) {
  const lines = code.split('\n').length;
  if (lines <= longest) return `${title}:\n\n${block(language, code)}`;
  return `${title}:\n\n<details>\n<summary>${lines} lines</summary>\n\n${block(language, code)}\n\n</details>`;
}

/** Prettier would put commas before the comments of a shortened answer. */
const block = (language, code) =>
  `${language === 'jsonc' ? '<!-- prettier-ignore -->\n' : ''}\`\`\`${language}\n${code}\n\`\`\``;

const total = (calls) => Object.values(calls).reduce((sum, count) => sum + count, 0);

function inWords(calls) {
  const sum = total(calls);
  if (sum === 0) return 'no upstream call';
  const each = Object.entries(calls)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([operation, count]) => `${count} × \`${operation}\``);
  return `${sum} upstream call${sum === 1 ? '' : 's'} (${each.join(', ')})`;
}

function groupsOf(answers) {
  const groups = [...new Set(answers.map(({ example }) => example.group))];
  return groups.map((group) => ({ group, members: answers.filter(({ example }) => example.group === group) }));
}

const link = ({ name }, anchors, file) => `[${name}](${file}#${anchors.get(name)})`;

/** As GitHub makes them of headings: a second one of the same text gets a number. */
function anchorsOf(answers) {
  const seen = new Map();
  const anchorOf = (heading) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  };
  anchorOf('What you can ask');
  const anchors = new Map();
  for (const { group, members } of groupsOf(answers)) {
    anchorOf(group);
    for (const { example } of members) anchors.set(example.name, anchorOf(example.name));
  }
  return anchors;
}
