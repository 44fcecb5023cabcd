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
  /** As it is to be shown. */
  readonly path: string;
  readonly text: string;
}

/** Something that keeps a folder of operations from being a list of documents. */
export interface DocumentProblem {
  /** `path:line:column`. */
  readonly place: string;
  readonly detail: string;
  /** The way out. */
  readonly fix: string;
}

export interface CollectOptions {
  readonly schema: GraphQLSchema;
  /** Whether `__typename` is asked for in every selection, as Apollo Client does with what it sends. */
  readonly typenames: boolean;
}

export interface CollectedDocuments {
  readonly operations: readonly OperationDocument[];
  /** With any problem the operations are not all there. */
  readonly problems: readonly DocumentProblem[];
}

/** Makes of files one document an operation, with its fragments from wherever they are, each valid in the schema. */
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
        detail: 'This defines a type, not an operation or a fragment.',
        fix: 'Keep schemas out of the folder.',
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
    // A file of comments alone is none of a mistake.
    if (/^\s*(#.*\s*)*$/.test(text)) return [];
    problems.push({ ...problemOf(error), fix: 'Correct the text there.' });
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
    const detail = `An ${what} without a name.`;
    problems.push({ place: placeOf(definition), detail, fix: 'Give it one: clients and logs know it by that.' });
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

/** The operation first, then what it spreads, however deep, by name. What is not there is left for validation to tell. */
function withFragments(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): OneOperation {
  const needed = new Map<string, FragmentDefinitionNode>();
  const look = (definition: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(definition, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (fragment === undefined || needed.has(value)) return;
        needed.set(value, fragment);
        look(fragment);
      },
    });
  };
  look(operation);
  const sorted = [...needed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fragment]) => fragment);
  return { kind: Kind.DOCUMENT, definitions: [operation as Named<OperationDefinitionNode>, ...sorted] };
}

function problemOf(error: GraphQLError): DocumentProblem {
  const { source, positions, locations } = error;
  const { line, column } = locations?.[0] ?? { line: 1, column: 1 };
  const place = source !== undefined && positions !== undefined ? `${source.name}:${line}:${column}` : 'the folder';
  const fix = error.message.startsWith('Unknown fragment')
    ? 'Define it in a file of the folder.'
    : 'Change it to what the schema has.';
  return { place, detail: error.message, fix };
}

function placeOf({ loc }: DefinitionNode): string {
  if (loc === undefined) return 'the folder';
  const { line, column } = getLocation(loc.source, loc.start);
  return `${loc.source.name}:${line}:${column}`;
}

/** A fragment of many operations is wrong once. */
function distinct(problems: readonly DocumentProblem[]): readonly DocumentProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.place} ${problem.detail}`, problem])).values()];
}
