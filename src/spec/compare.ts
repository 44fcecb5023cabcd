import type { Inventory, Operation, Shape } from './inventory.js';
import { createShapeLocations, parameterText } from './shape-locations.js';
import type { ShapeLocations } from './shape-locations.js';
import { createViewer } from './view.js';
import type { View, Viewer } from './view.js';

/** `new`: published but not known. `removed`: known but no longer published. */
export type FindingKind = 'new' | 'removed' | 'changed';

export type FindingSubject =
  | 'operation'
  | 'parameter'
  | 'body'
  | 'response'
  | 'field'
  | 'value'
  | 'values'
  | 'type'
  | 'required'
  | 'deprecated'
  | 'path'
  | 'operationId';

export interface Finding {
  readonly kind: FindingKind;
  readonly subject: FindingSubject;
  /** Such as `Trip.segments[].propulsion` or `GET /fleets/{fid}/trips ?states`. */
  readonly location: string;
  /** The known state; null if new. */
  readonly known: string | null;
  /** The published state; null if removed. */
  readonly published: string | null;
}

/** The differences of two inventories, each once, however many operations it affects. */
export function compareInventories(known: Inventory, published: Inventory): readonly Finding[] {
  const comparison = new Comparison(known, published);
  comparison.compareOperations();
  comparison.compareSchemas();
  return comparison.findings();
}

interface Side {
  readonly inventory: Inventory;
  readonly view: Viewer;
  readonly locations: ShapeLocations;
}

const ORDER: readonly FindingKind[] = ['new', 'removed', 'changed'];

class Comparison {
  readonly #known: Side;
  readonly #published: Side;
  readonly #found = new Map<string, Finding>();
  /** Pairs of schemas that have been compared. */
  readonly #compared = new Set<string>();
  readonly #pending: (readonly [readonly Shape[], readonly Shape[]])[] = [];

  constructor(known: Inventory, published: Inventory) {
    this.#known = sideOf(known);
    this.#published = sideOf(published);
  }

  findings(): readonly Finding[] {
    const findings = [...this.#found.values()];
    const fields = new Set(findings.filter(({ subject }) => subject === 'field').map(keyOf));
    // The values of a new or removed field are not reported separately.
    const isCovered = (finding: Finding) =>
      finding.subject === 'value' && fields.has(keyOf({ ...finding, subject: 'field' }));
    return findings
      .filter((finding) => !isCovered(finding))
      .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  }

  compareOperations(): void {
    const [before, after] = [this.#known, this.#published].map(({ inventory }) => byPathShape(inventory));
    for (const [key, name] of after ?? []) {
      const old = before?.get(key);
      if (old === undefined) this.#add('new', 'operation', name, null, idOf(this.#published.inventory, name));
      else this.#compareOperation(old, name);
    }
    for (const [key, name] of before ?? []) {
      if (after?.has(key) !== true) this.#add('removed', 'operation', name, idOf(this.#known.inventory, name), null);
    }
    this.#comparePending();
  }

  /** Compares schemas that no operation uses. Schemas that only one side has are ignored. */
  compareSchemas(): void {
    for (const [name, shape] of Object.entries(this.#known.inventory.schemas)) {
      const other = own(this.#published.inventory.schemas, name);
      if (other !== undefined) this.#enqueue([shape], [other]);
    }
    this.#comparePending();
  }

  #compareOperation(oldName: string, name: string): void {
    const before = own(this.#known.inventory.operations, oldName);
    const after = own(this.#published.inventory.operations, name);
    if (before === undefined || after === undefined) return;
    if (oldName !== name) this.#add('changed', 'path', oldName, oldName, name);
    if (before.id !== after.id) {
      this.#add('changed', 'operationId', name, before.id ?? 'none', after.id ?? 'none');
    }
    if (before.deprecated !== after.deprecated) {
      this.#add('changed', 'deprecated', name, yesNo(before.deprecated), yesNo(after.deprecated));
    }
    this.#compareParameters(oldName, before, name, after);
    this.#compareBodies(before, name, after);
    for (const [status, shape] of Object.entries(after.responses)) {
      const old = own(before.responses, status);
      if (old === undefined) this.#add('new', 'response', name, null, status);
      else this.#enqueue([old], [shape]);
    }
    for (const status of Object.keys(before.responses)) {
      if (!Object.hasOwn(after.responses, status)) this.#add('removed', 'response', name, status, null);
    }
  }

  #compareParameters(oldName: string, before: Operation, name: string, after: Operation): void {
    const old = parametersOf(this.#known.inventory, oldName, before);
    const now = parametersOf(this.#published.inventory, name, after);
    const locations = this.#published.locations;
    for (const [slot, { key, parameter }] of now) {
      const known = old.get(slot);
      if (known === undefined) {
        const text = factsOf(this.#published, [parameter.shape], parameter.required);
        this.#add('new', 'parameter', `${name} ${parameterText(parameter)}`, null, text);
        continue;
      }
      const [was, is] = [known.parameter.required === true, parameter.required === true];
      if (was !== is) this.#add('changed', 'required', locations.ofParameter(key), yesNo(was), yesNo(is));
      this.#enqueue([known.parameter.shape], [parameter.shape]);
    }
    for (const [slot, { parameter }] of old) {
      if (now.has(slot)) continue;
      const text = factsOf(this.#known, [parameter.shape], parameter.required);
      this.#add('removed', 'parameter', `${oldName} ${parameterText(parameter)}`, text, null);
    }
  }

  #compareBodies({ body: old }: Operation, name: string, { body }: Operation): void {
    if (old === undefined && body !== undefined) this.#add('new', 'body', name, null, 'a request body');
    if (old !== undefined && body === undefined) this.#add('removed', 'body', name, 'a request body', null);
    if (old === undefined || body === undefined) return;
    if (old.required !== body.required) {
      this.#add('changed', 'required', `${name} body`, yesNo(old.required), yesNo(body.required));
    }
    this.#enqueue([old.shape], [body.shape]);
  }

  #enqueue(known: readonly Shape[], published: readonly Shape[]): void {
    this.#pending.push([known, published]);
  }

  #comparePending(): void {
    for (let pair = this.#pending.pop(); pair !== undefined; pair = this.#pending.pop()) {
      const [known, published] = pair;
      const [before, after] = [this.#known.view(known), this.#published.view(published)];
      const key = `${before.key} ${after.key}`;
      if (this.#compared.has(key)) continue;
      this.#compared.add(key);
      this.#compareViews(before, after, this.#locationOf(known, published, after));
    }
  }

  /** The location of a change of a whole schema: the schema if both sides refer to the same one, otherwise its user. */
  #locationOf(known: readonly Shape[], published: readonly Shape[], after: View): string {
    const [old, now] = [known.at(-1), published.at(-1)];
    const isSame = now?.ref !== undefined && now.ref === old?.ref;
    const shape = (isSame ? after.parts.find(({ type }) => type !== undefined) : undefined) ?? now;
    return shape === undefined ? '' : this.#published.locations.of(shape);
  }

  #compareViews(before: View, after: View, place: string): void {
    if (before.type !== after.type) {
      this.#add('changed', 'type', place, before.type || 'any', after.type || 'any');
      // The content is not compared.
      if (before.type !== '' && after.type !== '') return;
    }
    this.#compareValues(before, after, place);
    for (const [name, shapes] of after.fields) {
      const known = before.fields.get(name);
      if (known !== undefined) this.#enqueue(known, shapes);
      else {
        const at = this.#published.locations.of(shapes.at(-1) as Shape);
        this.#add('new', 'field', at, null, factsOf(this.#published, shapes, after.required.has(name)));
      }
    }
    for (const [name, shapes] of before.fields) {
      if (after.fields.has(name)) continue;
      const at = this.#known.locations.of(shapes.at(-1) as Shape);
      this.#add('removed', 'field', at, factsOf(this.#known, shapes, before.required.has(name)), null);
    }
    this.#compareRequired(before, after);
    if (before.items.length > 0 && after.items.length > 0) this.#enqueue(before.items, after.items);
  }

  /** Reported at the schema that states it, so only once for a shared base. */
  #compareRequired(before: View, after: View): void {
    // A new or removed field is reported as such.
    const onBoth = (name: string) => before.fields.has(name) === after.fields.has(name);
    for (const [name, part] of after.required) {
      if (before.required.has(name) || !onBoth(name)) continue;
      this.#add('changed', 'required', this.#published.locations.of(part, name), 'no', 'yes');
    }
    for (const [name, part] of before.required) {
      if (after.required.has(name) || !onBoth(name)) continue;
      this.#add('changed', 'required', this.#known.locations.of(part, name), 'yes', 'no');
    }
  }

  #compareValues({ values: before }: View, { values: after }: View, place: string): void {
    if (before === null || after === null) {
      if (before !== after) this.#add('changed', 'values', place, listText(before), listText(after));
      return;
    }
    for (const [value, shape] of after) {
      if (!before.has(value)) this.#add('new', 'value', this.#published.locations.of(shape), null, value);
    }
    for (const [value, shape] of before) {
      if (!after.has(value)) this.#add('removed', 'value', this.#known.locations.of(shape), value, null);
    }
  }

  #add(
    kind: FindingKind,
    subject: FindingSubject,
    location: string,
    known: string | null,
    published: string | null,
  ): void {
    const finding: Finding = { kind, subject, location, known, published };
    // If only some users require a field, the first one counts.
    const key = subject === 'field' ? keyOf(finding) : JSON.stringify(finding);
    if (!this.#found.has(key)) this.#found.set(key, finding);
  }
}

function keyOf({ kind, subject, location }: Finding): string {
  return JSON.stringify([kind, subject, location]);
}

function sideOf(inventory: Inventory): Side {
  return { inventory, view: createViewer(inventory), locations: createShapeLocations(inventory) };
}

/** A description of something new or removed, such as `string[], required`. */
function factsOf({ view }: Side, shapes: readonly Shape[], required: boolean | undefined): string {
  const { type, items } = view(shapes);
  const item = type === 'array' && items.length > 0 ? view(items).type : '';
  return `${item === '' ? type || 'any' : `${item}[]`}${required === true ? ', required' : ''}`;
}

function idOf({ operations }: Inventory, name: string): string {
  return own(operations, name)?.id ?? 'no operationId';
}

/** The operations by method and path without the names of path parameters, which are not sent. */
function byPathShape({ operations }: Inventory): ReadonlyMap<string, string> {
  return new Map(Object.keys(operations).map((name) => [name.replace(/\{[^{}]*\}/g, '{}'), name]));
}

interface UsedParameter {
  readonly key: string;
  readonly parameter: Inventory['parameters'][string];
}

/** The parameters of an operation by location and name, or by position in the path. */
function parametersOf(
  inventory: Inventory,
  operationName: string,
  { parameters = [] }: Operation,
): ReadonlyMap<string, UsedParameter> {
  const inPath = [...operationName.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  const used = new Map<string, UsedParameter>();
  for (const key of parameters) {
    const parameter = own(inventory.parameters, key);
    if (parameter === undefined) continue;
    const { in: place, name } = parameter;
    const position = place === 'path' ? inPath.indexOf(name) : -1;
    used.set(`${place} ${position < 0 ? name : position}`, { key, parameter });
  }
  return used;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function yesNo(flag: boolean | undefined): string {
  return flag === true ? 'yes' : 'no';
}

function listText(values: ReadonlyMap<string, Shape> | null): string {
  return values === null ? 'any' : [...values.keys()].join(', ');
}
