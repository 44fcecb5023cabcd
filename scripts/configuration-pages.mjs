// docs/configuration.md and docs/configuration: the environment variables, a few sections per page.
import { table } from './markdown-table.mjs';

const pages = [
  { file: 'upstream.md', title: 'The upstream', sections: ['Upstream', 'Client certificate', 'Proxy'] },
  { file: 'server.md', title: 'The server', sections: ['Server', 'Connections and load', 'Logging and tracing'] },
  { file: 'access.md', title: 'Access to data', sections: ['Authentication', 'Privacy', 'Audit log'] },
  { file: 'limits.md', title: 'Limits', sections: ['Request limits', 'Client limits'] },
  { file: 'caching.md', title: 'Caching', sections: ['Caching', 'Persisted documents'] },
];

/** The pages by their paths. */
export function configurationPages(variables) {
  const left = variables.find(({ section }) => !pages.some(({ sections }) => sections.includes(section)));
  if (left !== undefined)
    throw new Error(`No page of scripts/configuration-pages.mjs has the section "${left.section}".`);
  return {
    'docs/configuration.md': overview(variables),
    ...Object.fromEntries(pages.map((page) => [`docs/configuration/${page.file}`, pageOf(page, variables)])),
  };
}

function overview(variables) {
  const rows = pages.flatMap(({ file, sections }) =>
    sections.map((title) => [
      `[${title}](configuration/${file}#${title.toLowerCase().replaceAll(' ', '-')})`,
      variables
        .filter(({ section }) => section === title)
        .map(({ name }) => `\`${name}\``)
        .join(', '),
    ]),
  );
  return `# Configuration

fleetgraph reads environment variables. A \`.env\` file in the working directory supplies those that the environment does not set. In this file,
quote values that contain \`#\` and put comments on their own lines.

A variable with a \`_FILE\` variant can also be read from a file: set the variant to its path. An empty variable counts as unset.

At startup, all invalid settings are reported together, each with the variable, the problem and the fix; the exit code is 1. \`npm run doctor\`
checks them without starting the server.

${table(['section', 'variables'], rows)}
`;
}

function pageOf({ title, sections }, variables) {
  const parts = sections.map(
    (section) => `## ${section}\n\n${variablesTable(variables.filter((each) => each.section === section))}`,
  );
  return `# Configuration: ${title.toLowerCase()}

[All variables](../configuration.md), and how they are read.

${parts.join('\n\n')}
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
