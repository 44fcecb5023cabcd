import { readdirSync, readFileSync } from 'node:fs';

export interface Example {
  readonly name: string;
  /** Name of its file in schema/operations. */
  readonly file: string;
  /** The first comment line of its file: what it is for. */
  readonly purpose: string;
  /** The comment line `Group: …` of its file: what it is about. */
  readonly group: string;
  /** GraphQL text without comments. */
  readonly document: string;
  /** Its variables, as the text of a JSON object. */
  readonly variables?: string;
}

/** Values for an operation's variables, by their names. */
export type KnownVariables = (operation: string) => Readonly<Record<string, unknown>>;

/** Beside `src` in a checkout and beside `dist` in the package. */
const folder = new URL('../../schema/operations/', import.meta.url);

/** The order in which a visitor should meet them; any other group follows. */
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

/** Those that a visitor should meet first in their groups; the others follow by name. */
const first = ['Fleets', 'FleetOverview', 'FleetSummary', 'Vehicle', 'VehicleByVin', 'VehicleStatus', 'VehicleTrips'];

/**
 * The operations that the explorer pages offer and the demo runs, group by group. A variable that nothing is known of
 * gets a text that says where to find its value.
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

/** Those without a default, from the operation's first line or lines. */
function requiredVariables(document: string): readonly { readonly variable: string; readonly type: string }[] {
  const declared = /^\w+ \w+\(([^)]*)\)/.exec(document)?.[1] ?? '';
  return [...declared.matchAll(/\$(\w+): ([[\]\w!]+)!(?!\])(?!\s*=)/g)].map(([, variable = '', type = '']) => ({
    variable,
    type,
  }));
}

/** Which operation shows values for a variable. */
const shownBy: Readonly<Record<string, string>> = {
  fleetId: 'Fleets',
  tripId: 'VehicleTrips',
  callbackId: 'RemoteCallbacks',
};

function hint(variable: string, type: string): unknown {
  const text = `${variable} from the ${shownBy[variable] ?? 'FleetOverview'} operation`;
  return type.startsWith('[') ? [text] : text;
}
