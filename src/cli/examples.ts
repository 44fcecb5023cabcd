import { readdirSync, readFileSync } from 'node:fs';

export interface Example {
  readonly name: string;
  /** File name in schema/operations. */
  readonly file: string;
  /** First comment line of the file. */
  readonly purpose: string;
  /** From the comment line `Group: …`. */
  readonly group: string;
  /** GraphQL text without comments. */
  readonly document: string;
  /** Variables as a JSON object. */
  readonly variables?: string;
}

/** Values of an operation's variables, by name. */
export type KnownVariables = (operation: string) => Readonly<Record<string, unknown>>;

/** Next to `src` in a checkout and next to `dist` in the package. */
const folder = new URL('../../schema/operations/', import.meta.url);

/** Order of the groups; others follow. */
const groups = [
  'Fleets',
  'Vehicles',
  'Maintenance',
  'Alerts',
  'Trips',
  'Telemetry',
  'Collisions',
  'Alarms and thefts',
  'Monitors',
  'Remote actions',
  'Any id',
];

/** Operations that come first in their groups; the others follow by name. */
const first = ['Fleets', 'FleetOverview', 'FleetSummary', 'Vehicle', 'VehicleByVin', 'VehicleStatus', 'VehicleTrips'];

/**
 * The operations of the explorer pages and the demo, by group. A variable without a known value gets a text that says where
 * to find one.
 */
export function readExamples(known: KnownVariables = () => ({})): readonly Example[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const rank = (list: readonly string[], item: string) => (list.includes(item) ? list.indexOf(item) : list.length);
  return files
    .map((file) => readExample(file, readFileSync(new URL(file, folder), 'utf8'), known))
    .sort(
      (a, b) =>
        rank(groups, a.group) - rank(groups, b.group) ||
        a.group.localeCompare(b.group) ||
        rank(first, a.name) - rank(first, b.name) ||
        a.name.localeCompare(b.name),
    );
}

function readExample(file: string, text: string, known: KnownVariables): Example {
  const lines = text.split('\n');
  const comments = lines.filter((line) => line.startsWith('#')).map((line) => line.replace(/^#\s*/, ''));
  const document = lines
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .trim();
  const name = /^\w+ (\w+)/.exec(document)?.[1] ?? 'Example';
  const [purpose = '', ...others] = comments;
  const group = others.find((line) => line.startsWith('Group: '))?.replace('Group: ', '') ?? 'Other';
  const example = { name, file, purpose, group, document };
  const required = requiredVariables(document);
  if (required.length === 0) return example;
  const values = known(name);
  const variables = Object.fromEntries(
    required.map(({ variable, type }) => [variable, values[variable] ?? hint(variable, type)]),
  );
  return { ...example, variables: JSON.stringify(variables, null, 2) };
}

/** The required variables without a default. */
function requiredVariables(document: string): readonly { readonly variable: string; readonly type: string }[] {
  const declared = /^\w+ \w+\(([^)]*)\)/.exec(document)?.[1] ?? '';
  return [...declared.matchAll(/\$(\w+): ([[\]\w!]+)!(?!\])(?!\s*=)/g)].map(([, variable = '', type = '']) => ({
    variable,
    type,
  }));
}

/** The operation that returns values of a variable. */
const sources: Readonly<Record<string, string>> = {
  fleetId: 'Fleets',
  tripId: 'VehicleTrips',
  callbackId: 'RemoteCallbacks',
};

function hint(variable: string, type: string): unknown {
  const text = `${variable} from the ${sources[variable] ?? 'FleetOverview'} operation`;
  return type.startsWith('[') ? [text] : text;
}
