import { getNamedType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import type { FleetPart, Grants, Principal, VehicleExtension } from '../domain/index.js';
import type { VehicleNeeds } from '../loaders/index.js';
import { Selections } from './cost/selection.js';
import { permittedFields } from './scopes/required-scopes.js';

/** Vehicle fields that must be requested explicitly. `own`: only the vehicle's own resource has the field. */
const extras: Readonly<Record<string, { readonly extension: VehicleExtension; readonly own: boolean }>> = {
  brand: { extension: 'branding', own: false },
  label: { extension: 'branding', own: true },
  pictures: { extension: 'pictures', own: false },
  capabilities: { extension: 'onboardCapabilities', own: true },
};

/** Look-ahead results of one request, by field nodes and then by type. Per request, because they depend on variables. */
export type SelectedFields = WeakMap<readonly FieldNode[], Map<string, readonly FieldNode[]>>;

/** Needs of one vehicle field. */
export function needsOfField(field: string): VehicleNeeds {
  const extra = extras[field];
  return extra === undefined
    ? { extensions: new Set(), own: false }
    : { extensions: new Set([extra.extension]), own: extra.own };
}

/**
 * Looks ahead in the query: what is selected of the vehicles below this field, directly or as items of a connection. An
 * optimisation only: a field that is missed here requests its data when it is resolved.
 */
export function vehicleNeeds(info: GraphQLResolveInfo, selected: SelectedFields): VehicleNeeds {
  return needsOfFields(selectedFields(info, selected, 'Vehicle'));
}

/** Combined needs of several vehicle fields. */
export function needsOfFields(fields: Iterable<string>): VehicleNeeds {
  const found = [...fields].flatMap((field) => extras[field] ?? []);
  return {
    extensions: new Set(found.map(({ extension }) => extension)),
    own: found.some(({ own }) => own),
  };
}

/** Vehicle fields that a fleet collection provides for all its vehicles. */
const parts: Readonly<Record<string, FleetPart>> = {
  status: 'status',
  statusReason: 'status',
  lastPosition: 'status',
  lastPositionReason: 'status',
  maintenance: 'maintenances',
  maintenanceReason: 'maintenances',
};

/** The fleet collections with the data selected of the vehicles below this field, in the default view. */
export function shownParts(
  info: GraphQLResolveInfo,
  selected: SelectedFields,
  { scopes, disclosure }: Principal,
): ReadonlySet<FleetPart> {
  const vehicle = info.schema.getType('Vehicle');
  if (!isObjectType(vehicle)) return new Set();
  const selections = selectionsOf(info);
  const inDefaultView = fieldsOf(info, selected, 'Vehicle', selections).filter((node) => {
    // A field with invalid arguments reads nothing.
    const args = selections.argumentsOf(vehicle, node);
    return args !== null && (args['profile'] ?? null) === null;
  });
  const names = inDefaultView.map(({ name }) => name.value);
  const permitted = permittedFields(names, 'Vehicle', { schema: info.schema, scopes });
  // A withheld position is not read.
  const isRead = (name: string) => disclosure.position !== 'withheld' || !name.startsWith('lastPosition');
  return partsOfFields([...permitted].filter(isRead));
}

export function partsOfFields(fields: Iterable<string>): ReadonlySet<FleetPart> {
  return new Set([...fields].flatMap((name) => parts[name] ?? []));
}

/** Extensions to request for a vehicle that is looked up by VIN alone. */
export function informationExtensions(
  info: GraphQLResolveInfo,
  selected: SelectedFields,
): ReadonlySet<VehicleExtension> {
  return informationNeeds(selectedFields(info, selected, 'VehicleInformation'));
}

export function informationNeeds(fields: Iterable<string>): ReadonlySet<VehicleExtension> {
  return new Set([...fields].flatMap((field) => extras[field]?.extension ?? []));
}

/** Fields of a type selected below this field that the scopes allow. */
export function shownFields(
  info: GraphQLResolveInfo,
  selected: SelectedFields,
  type: string,
  scopes: Grants,
): ReadonlySet<string> {
  return new Set(permittedFields([...selectedFields(info, selected, type)], type, { schema: info.schema, scopes }));
}

/** Fields of a type selected below this field, directly or as items of a connection. */
export function selectedFields(info: GraphQLResolveInfo, selected: SelectedFields, type: string): ReadonlySet<string> {
  return new Set(fieldsOf(info, selected, type, selectionsOf(info)).map(({ name }) => name.value));
}

/** Cached, because a field may be resolved for a thousand objects, and looking ahead takes time proportional to the selection. */
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
