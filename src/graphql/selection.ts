import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type FieldsByTypeName, type ResolveTree } from 'graphql-parse-resolve-info';
import type { FleetPart, Grants, VehicleExtension } from '../domain/index.js';
import type { VehicleNeeds } from '../loaders/index.js';
import { seen } from './scopes/access.js';

/** Vehicle fields that the upstream gives only when asked, with what to ask for and whether only the vehicle's own resource has it. */
const extras: Readonly<Record<string, { readonly extension: VehicleExtension; readonly own: boolean }>> = {
  brand: { extension: 'branding', own: false },
  label: { extension: 'branding', own: true },
  pictures: { extension: 'pictures', own: false },
  capabilities: { extension: 'onboardCapabilities', own: true },
};

/** What one of the extra fields needs on its own. */
export function needsOfField(field: string): VehicleNeeds {
  const extra = extras[field];
  return extra === undefined
    ? { extensions: new Set(), own: false }
    : { extensions: new Set([extra.extension]), own: extra.own };
}

/**
 * Looks ahead in the query: what will be selected of the vehicles under this field, directly or as the items of a
 * connection. An optimisation only: a field that was not foreseen here asks for itself when it is resolved.
 */
export function vehicleNeeds(info: GraphQLResolveInfo): VehicleNeeds {
  return needsOfFields(selectedFields(info, 'Vehicle'));
}

/** What the fields of a vehicle need together. */
export function needsOfFields(fields: Iterable<string>): VehicleNeeds {
  const found = [...fields].flatMap((field) => extras[field] ?? []);
  return {
    extensions: new Set(found.map(({ extension }) => extension)),
    own: found.some(({ own }) => own),
  };
}

/** Fields of a vehicle that a fleet's collection answers for all its vehicles. */
const parts: Readonly<Record<string, FleetPart>> = {
  status: 'status',
  statusReason: 'status',
  lastPosition: 'status',
  lastPositionReason: 'status',
  maintenance: 'maintenances',
  maintenanceReason: 'maintenances',
};

/** The fleet's collections that hold what will be selected of the vehicles under this field, in the usual view. */
export function shownParts(info: GraphQLResolveInfo, scopes: Grants): ReadonlySet<FleetPart> {
  const usual = selections(info, 'Vehicle').filter(({ args }) => (args['profile'] ?? null) === null);
  const names = usual.map(({ name }) => name);
  return partsOfFields(seen(names, 'Vehicle', { schema: info.schema, scopes }));
}

export function partsOfFields(fields: Iterable<string>): ReadonlySet<FleetPart> {
  return new Set([...fields].flatMap((name) => parts[name] ?? []));
}

/** What a vehicle that is known by its VIN alone has to be asked for. */
export function informationExtensions(info: GraphQLResolveInfo): ReadonlySet<VehicleExtension> {
  return informationNeeds(selectedFields(info, 'VehicleInformation'));
}

export function informationNeeds(fields: Iterable<string>): ReadonlySet<VehicleExtension> {
  return new Set([...fields].flatMap((field) => extras[field]?.extension ?? []));
}

/** The fields that will be selected and shown of a type under this field. */
export function shownFields(info: GraphQLResolveInfo, type: string, scopes: Grants): ReadonlySet<string> {
  return new Set(seen([...selectedFields(info, type)], type, { schema: info.schema, scopes }));
}

/** The fields that will be selected of a type under this field, directly or as the items of a connection. */
export function selectedFields(info: GraphQLResolveInfo, type: string): ReadonlySet<string> {
  return new Set(selections(info, type).map(({ name }) => name));
}

/** What was found in one execution, which has its own variables, under the fields of one place in the document. */
const found = new WeakMap<object, WeakMap<object, ResolveTree | null>>();

/** A field of a thousand things looks ahead once: it takes as long as the selection below it is large. */
function treeOf(info: GraphQLResolveInfo): ResolveTree | null {
  const { variableValues, fieldNodes } = info;
  let ofExecution = found.get(variableValues);
  if (ofExecution === undefined) found.set(variableValues, (ofExecution = new WeakMap()));
  let tree = ofExecution.get(fieldNodes);
  if (tree === undefined) ofExecution.set(fieldNodes, (tree = parseResolveInfo(info) as ResolveTree | null));
  return tree;
}

function selections(info: GraphQLResolveInfo, type: string): readonly ResolveTree[] {
  const trees = treesOf(treeOf(info), type);
  return trees.flatMap((types) => Object.values(types[type] ?? {}));
}

function treesOf(tree: ResolveTree | null, type: string): readonly FieldsByTypeName[] {
  if (tree === null) return [];
  const types = tree.fieldsByTypeName;
  const items = selected(types, `${type}Connection`, 'nodes');
  const edges = selected(types, `${type}Connection`, 'edges').flatMap((edge) => selected(edge, `${type}Edge`, 'node'));
  return [types, ...items, ...edges];
}

/** The selections under every alias of a field. */
function selected(types: FieldsByTypeName, type: string, field: string): readonly FieldsByTypeName[] {
  return Object.values(types[type] ?? {})
    .filter((tree) => tree.name === field)
    .map((tree) => tree.fieldsByTypeName);
}
