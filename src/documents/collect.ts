import {
  getLocation,
  GraphQLError,
  Kind,
  parse,
  print,
  Source,
  specifiedRules,
  validate,
  visit,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { addTypenames } from './add-typenames.js';
import type { OperationDocument } from './manifest.js';

export interface SourceFile {
  /** For messages. */
  readonly path: string;
  readonly text: string;
}

/** A problem in a folder of operations. */
export interface DocumentProblem {
  /** `path:line:column`. */
  readonly place: string;
  readonly detail: string;
  /** How to fix it. */
  readonly fix: string;
}

export interface CollectOptions {
  readonly schema: GraphQLSchema;
  /** Whether to add `__typename` to every selection, as Apollo Client does. */
  readonly typenames: boolean;
}

export interface CollectedDocuments {
  readonly operations: readonly OperationDocument[];
  /** If not empty, the operations are incomplete. */
  readonly problems: readonly DocumentProblem[];
}

/** Collects one document per operation, with its fragments from any file, and validates each against the schema. */
export function collectDocuments(
  files: readonly SourceFile[],
  { schema, typenames }: CollectOptions,
): CollectedDocuments {
  const problems: DocumentProblem[] = [];
  const operations = new Map<string, OperationDefinitionNode>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of files.flatMap((file) => definitionsOf(file, problems))) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) addOnce(fragments, 'fragment', definition, problems);
    else if (definition.kind === Kind.OPERATION_DEFINITION) addOnce(operations, 'operation', definition, problems);
    else
      problems.push({
        place: placeOf(definition),
        detail: 'This is a type definition, not an operation or a fragment.',
        fix: 'Move schema files out of the folder.',
      });
  }
  const documents = [...operations.values()].map((operation) => withFragments(operation, fragments));
  for (const document of documents) {
    for (const error of validate(schema, document, specifiedRules)) problems.push(problemOf(error));
  }
  return {
    operations: documents.map((document) => {
      const [{ name, operation }] = document.definitions;
      const body = print(typenames ? addTypenames(document) : document);
      return { name: name.value, type: operation, body };
    }),
    problems: distinct(problems),
  };
}

function definitionsOf({ path, text }: SourceFile, problems: DocumentProblem[]): readonly DefinitionNode[] {
  try {
    return parse(new Source(text, path)).definitions;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // A file with comments only is not an error.
    if (/^\s*(#.*\s*)*$/.test(text)) return [];
    problems.push({ ...problemOf(error), fix: 'Fix the syntax.' });
    return [];
  }
}

type Named<T> = T & { readonly name: { readonly value: string } };

function addOnce<T extends OperationDefinitionNode | FragmentDefinitionNode>(
  known: Map<string, T>,
  what: string,
  definition: T,
  problems: DocumentProblem[],
): void {
  const name = definition.name?.value;
  if (name === undefined) {
    const detail = `The ${what} has no name.`;
    problems.push({ place: placeOf(definition), detail, fix: 'Give it a unique name.' });
    return;
  }
  const first = known.get(name);
  if (first === undefined) {
    known.set(name, definition);
    return;
  }
  const detail = `The ${what} ${name} is also defined at ${placeOf(first)}.`;
  problems.push({ place: placeOf(definition), detail, fix: 'Rename or remove one of the two.' });
}

type OneOperation = DocumentNode & {
  readonly definitions: readonly [Named<OperationDefinitionNode>, ...FragmentDefinitionNode[]];
};

/** The operation, then all its fragments, by name. Missing fragments are reported by validation. */
function withFragments(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OneOperation {
  const needed = new Map<string, FragmentDefinitionNode>();
  const collect = (definition: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (fragment === undefined || needed.has(value)) return;
        needed.set(value, fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  const sorted = [...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fragment]) => fragment);
  return { kind: Kind.DOCUMENT, definitions: [operation as Named<OperationDefinitionNode>, ...sorted] };
}

function problemOf(error: GraphQLError): DocumentProblem {
  const { source, positions, locations } = error;
  const { line, column } = locations?.[0] ?? { line: 1, column: 1 };
  const place = source !== undefined && positions !== undefined ? `${source.name}:${line}:${column}` : 'the folder';
  const fix = error.message.startsWith('Unknown fragment')
    ? 'Define it in a file in the folder.'
    : 'Change it to match the schema.';
  return { place, detail: error.message, fix };
}

function placeOf({ loc }: DefinitionNode): string {
  if (loc === undefined) return 'the folder';
  const { line, column } = getLocation(loc.source, loc.start);
  return `${loc.source.name}:${line}:${column}`;
}

/** Reports a problem in a shared fragment once. */
function distinct(problems: readonly DocumentProblem[]): readonly DocumentProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.place} ${problem.detail}`, problem])).values()];
}
