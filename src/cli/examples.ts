import { readdirSync, readFileSync } from 'node:fs';

export interface Example {
  readonly name: string;
  /** The first comment line of its file: what it is for. */
  readonly purpose: string;
  /** GraphQL text without comments. */
  readonly document: string;
  /** Its variables, as the text of a JSON object. */
  readonly variables?: string;
}

/** Beside `src` in a checkout and beside `dist` in the package. */
const folder = new URL('../../schema/operations/', import.meta.url);

/** The order in which a visitor should meet them; any other operation follows. */
const first = ['fleets', 'fleet-overview', 'active-alerts', 'vehicle'];

/**
 * The operations that the explorer pages open with and the demo runs. `known` gives values for variables by name;
 * a variable that nothing is known of gets a text that says where to find its value.
 */
export function readExamples(known: Readonly<Record<string, unknown>> = {}): readonly Example[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const rank = (file: string) => {
    const place = first.indexOf(file.replace('.graphql', ''));
    return place < 0 ? first.length : place;
  };
  files.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  return files.map((file) => readExample(readFileSync(new URL(file, folder), 'utf8'), known));
}

function readExample(text: string, known: Readonly<Record<string, unknown>>): Example {
  const comments = text.split('\n').filter((line) => line.startsWith('#'));
  const document = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .trim();
  const name = /^\w+ (\w+)/.exec(document)?.[1] ?? 'Example';
  const purpose = comments[0]?.replace(/^#\s*/, '') ?? '';
  // Required variables only: the others have defaults.
  const required = [...(/^\w+ \w+\(([^)]*)\)/.exec(document)?.[1] ?? '').matchAll(/\$(\w+): ([[\]\w]+)!(?!\])/g)];
  if (required.length === 0) return { name, purpose, document };
  const variables = Object.fromEntries(
    required.map(([, variable = '', type = '']) => [variable, known[variable] ?? hint(variable, type)]),
  );
  return { name, purpose, document, variables: JSON.stringify(variables, null, 2) };
}

function hint(variable: string, type: string): unknown {
  const text = `${variable} from the Fleets operation`;
  return type.startsWith('[') ? [text] : text;
}
