import { append } from './append.js';
import type { Inventory, Parameter, Shape } from './inventory.js';

/** The location of a shape: a schema, parameter or operation, and the path in it. */
interface ShapeLocation {
  readonly holder: Holder;
  /** Such as `.segments[].propulsion`; empty for the holder itself. */
  readonly path: string;
}

type Holder =
  | { readonly kind: 'schema'; readonly name: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'operation'; readonly name: string };

/** The vendor's schemas are nested up to 5 levels. */
const MAX_DEPTH = 10;

/** Names the locations of the shapes of one inventory. */
export interface ShapeLocations {
  /** Such as `Trip.segments[].propulsion`; with `field`, the location of that field. */
  readonly of: (shape: Shape, field?: string) => string;
  /** Such as `GET /fleets/{fid}/trips ?states`, and the number of other operations with the same parameter. */
  readonly ofParameter: (key: string) => string;
}

/**
 * Schemas are named by their component, except those used in a single place of another schema, which are named by that
 * place: `Trip.segments[]`, not `TripSegment`. Embedded resources keep their name.
 */
export function createShapeLocations(inventory: Inventory): ShapeLocations {
  const places = new Map<Shape, ShapeLocation>();
  const referrers = new Map<string, ShapeLocation[]>();

  function visit(shape: Shape, place: ShapeLocation): void {
    places.set(shape, place);
    if (shape.ref !== undefined) append(referrers, shape.ref, place);
    const at = (path: string): ShapeLocation => ({ ...place, path: place.path + path });
    for (const [name, field] of Object.entries(shape.fields ?? {})) visit(field, at(`.${name}`));
    if (shape.items !== undefined) visit(shape.items, at('[]'));
    for (const part of [...(shape.all ?? []), ...(shape.any ?? [])]) visit(part, place);
  }

  const users = new Map<string, string[]>();
  for (const [name, operation] of Object.entries(inventory.operations)) {
    for (const key of operation.parameters ?? []) append(users, key, name);
    if (operation.body !== undefined) {
      visit(operation.body.shape, { holder: { kind: 'operation', name: `${name} body` }, path: '' });
    }
    for (const [status, shape] of Object.entries(operation.responses)) {
      visit(shape, { holder: { kind: 'operation', name: `${name} ${status}` }, path: '' });
    }
  }
  for (const [name, { shape }] of Object.entries(inventory.parameters)) {
    visit(shape, { holder: { kind: 'parameter', name }, path: '' });
  }
  for (const [name, shape] of Object.entries(inventory.schemas)) {
    visit(shape, { holder: { kind: 'schema', name }, path: '' });
  }

  function ofParameter(key: string): string {
    const parameter = Object.hasOwn(inventory.parameters, key) ? inventory.parameters[key] : undefined;
    const operations = users.get(key) ?? [];
    const more = operations.length > 1 ? ` (and ${operations.length - 1} more)` : '';
    return `${[operations[0], parameter === undefined ? key : parameterText(parameter)].filter(Boolean).join(' ')}${more}`;
  }

  /** Follows the referrers while there is exactly one. The depth is limited, as schemas may refer to each other. */
  function textOf({ holder, path }: ShapeLocation, steps: number): string {
    // The items of a list parameter are named like the parameter.
    if (holder.kind === 'parameter') return ofParameter(holder.name) + path.replace(/^\[\]$/, '');
    if (holder.kind === 'operation') return path === '' ? holder.name : `${holder.name}: ${path.replace(/^\./, '')}`;
    const [only, another] = referrers.get(holder.name) ?? [];
    const isPart = only !== undefined && another === undefined && steps < MAX_DEPTH && isInside(only);
    return isPart ? textOf({ ...only, path: only.path + path }, steps + 1) : holder.name + path;
  }

  return {
    of: (shape, field) => {
      const place = places.get(shape);
      if (place === undefined) return field ?? '';
      return textOf(field === undefined ? place : { ...place, path: `${place.path}.${field}` }, 0);
    },
    ofParameter,
  };
}

function isInside({ holder, path }: ShapeLocation): boolean {
  if (holder.kind === 'parameter') return true;
  return holder.kind === 'schema' && !/(^|\.)_embedded(\.|$)/.test(path);
}

/** `?pageSize` for query parameters, `{fid}` for path parameters. */
export function parameterText(parameter: Pick<Parameter, 'name' | 'in'>): string {
  if (parameter.in === 'query') return `?${parameter.name}`;
  return parameter.in === 'path' ? `{${parameter.name}}` : `${parameter.in} ${parameter.name}`;
}
