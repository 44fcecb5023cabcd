import { append } from './append.js';
import type { Inventory, Parameter, Shape } from './inventory.js';

/** Where a shape stands: in a schema, a parameter or an operation, and the path in it. */
interface ShapeLocation {
  readonly holder: Holder;
  /** Such as `.segments[].propulsion`; empty for the holder's own shape. */
  readonly path: string;
}

type Holder =
  | { readonly kind: 'schema'; readonly name: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'operation'; readonly name: string };

/** The vendor's schemas lie 5 deep in each other. */
const DEEPEST = 10;

/** Tells in words where the shapes of one inventory stand. */
export interface ShapeLocations {
  /** Such as `Trip.segments[].propulsion`; with a field's name, where that field of the shape stands. */
  readonly of: (shape: Shape, field?: string) => string;
  /** Such as `GET /fleets/{fid}/trips ?states`, and how many operations more have the same parameter. */
  readonly ofParameter: (key: string) => string;
}

/**
 * A schema is called by its name; one that stands in a single place of another is called by that place, which says more:
 * `Trip.segments[]`, not `TripSegment`. What is embedded is a resource, and keeps its name.
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

  /** Goes up while there is a single way up; not without end, since schemas may lie in a ring. */
  function textOf({ holder, path }: ShapeLocation, steps: number): string {
    // A parameter of several values is no more than its values.
    if (holder.kind === 'parameter') return ofParameter(holder.name) + path.replace(/^\[\]$/, '');
    if (holder.kind === 'operation') return path === '' ? holder.name : `${holder.name}: ${path.replace(/^\./, '')}`;
    const [only, another] = referrers.get(holder.name) ?? [];
    const isPart = only !== undefined && another === undefined && steps < DEEPEST && isInside(only);
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

/** As a reader of the operation writes it: `?pageSize`, `{fid}`. */
export function parameterText(parameter: Pick<Parameter, 'name' | 'in'>): string {
  if (parameter.in === 'query') return `?${parameter.name}`;
  return parameter.in === 'path' ? `{${parameter.name}}` : `${parameter.in} ${parameter.name}`;
}
