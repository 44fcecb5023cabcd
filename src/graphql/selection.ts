import { getNamedType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { FleetPart, Grants, VehicleExtension } from '../domain/index.js';
import type { VehicleNeeds } from '../loaders/index.js';
import { Selections } from './cost/selection.js';
import { seen } from './scopes/required-scopes.js';

/** Vehicle fields that the upstream gives only when asked, with what to ask for and whether only the vehicle's own resource has it. */
const extras: Readonly<Record<string, { readonly extension: VehicleExtension; readonly own: boolean }>> = {
  brand: { extension: 'branding', own: false },
  label: { extension: 'branding', own: true },
  pictures: { extension: 'pictures', own: false },
  capabilities: { extension: 'onboardCapabilities', own: true },
};

/** What was found in one request, which has its own variables: by the fields of one place in the document, then by type. */
export type SelectedFields = WeakMap<readonly FieldNode[], Map<string, readonly FieldNode[]>>;

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
export function vehicleNeeds(info: GraphQLResolveInfo, selected: SelectedFields): VehicleNeeds {
  return needsOfFields(selectedFields(info, selected, 'Vehicle'));
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
export function shownParts(info: GraphQLResolveInfo, selected: SelectedFields, scopes: Grants): ReadonlySet<FleetPart> {
  const vehicle = info.schema.getType('Vehicle');
  if (!isObjectType(vehicle)) return new Set();
  const selections = selectionsOf(info);
  const usual = fieldsOf(info, selected, 'Vehicle', selections).filter((node) => {
    // A field whose arguments are refused reads nothing.
    const args = selections.argumentsOf(vehicle, node);
    return args !== null && (args['profile'] ?? null) === null;
  });
  const names = usual.map(({ name }) => name.value);
  return partsOfFields(seen(names, 'Vehicle', { schema: info.schema, scopes }));
}

export function partsOfFields(fields: Iterable<string>): ReadonlySet<FleetPart> {
  return new Set([...fields].flatMap((name) => parts[name] ?? []));
}

/** What a vehicle that is known by its VIN alone has to be asked for. */
export function informationExtensions(
  info: GraphQLResolveInfo,
  selected: SelectedFields,
): ReadonlySet<VehicleExtension> {
  return informationNeeds(selectedFields(info, selected, 'VehicleInformation'));
}

export function informationNeeds(fields: Iterable<string>): ReadonlySet<VehicleExtension> {
  return new Set([...fields].flatMap((field) => extras[field]?.extension ?? []));
}

/** The fields that will be selected and shown of a type under this field. */
export function shownFields(
  info: GraphQLResolveInfo,
  selected: SelectedFields,
  type: string,
  scopes: Grants,
): ReadonlySet<string> {
  return new Set(seen([...selectedFields(info, selected, type)], type, { schema: info.schema, scopes }));
}

/** The fields that will be selected of a type under this field, directly or as the items of a connection. */
export function selectedFields(info: GraphQLResolveInfo, selected: SelectedFields, type: string): ReadonlySet<string> {
  return new Set(fieldsOf(info, selected, type, selectionsOf(info)).map(({ name }) => name.value));
}

/** A field of a thousand things looks ahead once: it takes as long as the selection below it is large. */
function fieldsOf(
  info: GraphQLResolveInfo,
  selected: SelectedFields,
  type: string,
  selections: Selections,
): readonly FieldNode[] {
  const { fieldNodes, returnType } = info;
  let ofFields = selected.get(fieldNodes);
  if (ofFields === undefined) selected.set(fieldNodes, (ofFields = new Map()));
  let fields = ofFields.get(type);
  if (fields === undefined) ofFields.set(type, (fields = selections.below(getNamedType(returnType), fieldNodes, type)));
  return fields;
}

function selectionsOf({ schema, fragments, variableValues }: GraphQLResolveInfo): Selections {
  return new Selections(schema, (name) => fragments[name], variableValues);
}
