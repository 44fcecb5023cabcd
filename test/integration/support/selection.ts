import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { buildGraph } from '../../../src/graphql/index.js';

const graph = buildGraph();

function isEntity(type: GraphQLNamedType): boolean {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}

/** Whether a field belongs to the object itself and does not lead to another object or a list. */
function isOwn(type: GraphQLObjectType, name: string): boolean {
  const field = type.getFields()[name];
  if (field === undefined || field.args.length > 0) return false;
  const target = getNamedType(field.type);
  return !isEntity(target) && !target.name.endsWith('Connection');
}

/** Selects all leaves of an object of this type, deprecated fields and raw values included, without related objects. */
export function selectOwn(typeName: string, except: readonly string[] = []): string {
  return ownFields(typeName, except).join(' ');
}

/** The same, field by field. */
export function ownFields(typeName: string, except: readonly string[] = []): readonly string[] {
  const type = graph.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
  return Object.keys(type.getFields())
    .filter((name) => isOwn(type, name) && !except.includes(name))
    .map((name) => `${name} ${below(getNamedType(type.getFields()[name]!.type))}`.trim());
}

function below(type: GraphQLNamedType): string {
  return isObjectType(type) ? `{ ${selectOwn(type.name)} }` : '';
}

/** The object types with data: no connections, edges or root types. */
export function typeNames(): readonly string[] {
  const roots = ['Query', 'Mutation', 'Subscription', 'PageInfo'];
  return Object.values(graph.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type.name))
    .map(({ name }) => name)
    .filter((name) => !/(Connection|Edge)$/.test(name));
}

/**
 * Selects all leaves of an object of this type and, down to the given depth, of related objects and lists that need no
 * argument, cursors and ids included.
 */
export function selectDeep(typeName: string, depth: number, first = 3): string {
  const type = graph.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} has no fields`);
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const selected = fields.map(({ name, type: fieldType, args }) => {
    const target = getNamedType(fieldType);
    if (!isObjectType(target)) return isInterfaceType(target) ? '' : name;
    const isList = target.name.endsWith('Connection');
    if (!isList && !isEntity(target))
      return args.length > 0 && depth === 0 ? '' : `${name} { ${selectDeep(target.name, depth, first)} }`;
    if (depth === 0) return '';
    if (!isList) return `${name} { ${selectDeep(target.name, depth - 1, first)} }`;
    const item = selectDeep(target.name.replace(/Connection$/, ''), depth - 1, first);
    return `${name}(first: ${first}) { totalCount pageInfo { startCursor endCursor } edges { cursor node { ${item} } } }`;
  });
  return ['__typename', ...selected].join(' ');
}
