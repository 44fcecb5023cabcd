// Fills the generated parts of README.md: the operations and the settings.
import { readFileSync, writeFileSync } from 'node:fs';
import { describeVariables } from '../dist/config/index.js';
import { readExamples } from '../dist/cli/examples.js';

/** README.md with what follows each marker comment replaced. */
export function fillReadme(text) {
  const settings = describeVariables().map(({ name, default: fallback, unit, bounds, description, fileVariant }) =>
    row(
      `\`${name}\`${fileVariant ? ` or \`${name}_FILE\`` : ''}`,
      fallback === null ? '' : `\`${fallback}\``,
      [unit, bounds].filter(Boolean).join(', '),
      description,
    ),
  );
  const operations = readExamples().map(
    ({ name, purpose }) => `- [${name}](schema/operations/${fileOf(name)}): ${purpose}`,
  );
  const filled = replace(
    text,
    'settings',
    [row('variable', 'default', 'unit, bounds', 'meaning'), row('---', '---', '---', '---'), ...settings].join('\n'),
  );
  return replace(filled, 'operations', operations.join('\n'));
}

function row(...cells) {
  return `| ${cells.join(' | ')} |`;
}

function fileOf(name) {
  return `${name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.graphql`;
}

/** Replaces from the marker to the next paragraph that starts with a letter, or heading. */
function replace(text, marker, content) {
  const pattern = new RegExp(`(<!-- ${marker} -->\\n\\n)[\\s\\S]*?(?=\\n\\n(?:[A-Z]|##))`);
  if (!text.includes(`<!-- ${marker} -->\n\n`))
    return text.replace(`<!-- ${marker} -->`, `<!-- ${marker} -->\n\n${content}`);
  return text.replace(pattern, (_, kept) => `${kept}${content}`);
}

if (process.argv[1]?.endsWith('readme.mjs')) {
  writeFileSync('README.md', fillReadme(readFileSync('README.md', 'utf8')));
}
