import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Estimate } from './estimate.js';
import type { ArgumentValues } from './rule.js';
import type { Selections } from './selection.js';

/** Predicted size of a response. */
export interface AnswerSize {
  /** Fields and list items in the response, counted with repetition. CPU time and bytes grow with it. */
  readonly fields: number;
  /** Fields with a resolver, which costs far more than reading a property. */
  readonly resolved: number;
  /** The connection with the most items, by path. Null if there is none. */
  readonly largestList: { readonly path: string; readonly items: number } | null;
}

/** Objects of a field, and how often they occur in the response. */
export interface Occurrence {
  readonly estimate: Estimate;
  /** Objects of the field's type in the response. */
  readonly count: number;
  /** Items of each object, if it is a connection. */
  readonly items: number;
}

interface Reached {
  readonly parents: Estimate;
  readonly reached: readonly Estimate[];
  /** Objects with the field. */
  readonly count: number;
  readonly path: string;
}

type SelectionSets = readonly FieldNode['selectionSet'][];

/** Items assumed for a plain list without `first`, such as energies, belts or programs. Real ones have 1 to 4 items. */
const plainListItems = 4;

/** Items of plain lists that may be longer, by type: what the enum of their key or the specification allows. */
const longerPlainLists: Readonly<Record<string, number>> = {
  DoorOpening: 7,
  MonitorTrigger: 5,
  NavigationPosition: 10,
  RejectedValue: 10,
  TimeTriggerEntry: 10,
  WebhookAttribute: 10,
};

/** Items assumed for a list of totals: one per enum value or range. */
const itemsOfTotals = 10;

/** Weight of an error, in fields: it is created, formatted and serialized. */
const fieldsOfError = 50;

/**
 * Weight of a connection item in addition to its selected fields, because it is decoded and stored as a whole. A telemetry
 * message takes 20 kB, as much as 80 response fields.
 */
const fieldsOfItem: Readonly<Record<string, number>> = { TelemetryConnection: 80 };

/** Weight of a GeoJSON position: one scalar that contains an object. */
const fieldsOfFeature = 16;

/** Weight of an introspection field: graphql-js resolves it without yielding to the event loop. */
const fieldsOfIntrospection = 4;

/** Sums up the size of a response. Unlike calls, an equal field counts every time it occurs. */
export class AnswerSizeCount {
  readonly #schema: GraphQLSchema;
  readonly #schemaCounts: SchemaCounts;
  readonly #selections: Selections;
  #fields = 0;
  #resolved = 0;
  #largestList: AnswerSize['largestList'] = null;

  constructor(schema: GraphQLSchema, schemaCounts: SchemaCounts, selections: Selections) {
    this.#schema = schema;
    this.#schemaCounts = schemaCounts;
    this.#selections = selections;
  }

  get size(): AnswerSize {
    return { fields: this.#fields, resolved: this.#resolved, largestList: this.#largestList };
  }

  /** Adds a field of `count` objects. */
  add({ resolve, type }: Pick<GraphQLField<unknown, unknown>, 'resolve' | 'type'>, count: number): void {
    this.#fields += getNamedType(type).name === 'GeoJSONFeature' ? count * fieldsOfFeature : count;
    if (resolve !== undefined) this.#resolved += count;
  }

  /** Adds a field that reads no data: `__typename` or introspection. */
  addOther({ name, selectionSet }: FieldNode, count: number): void {
    this.#fields += count;
    if (selectionSet === undefined || !name.value.startsWith('__')) return;
    const type = this.#schema.getType(name.value === '__schema' ? '__Schema' : '__Type');
    if (type) this.addBelow(type, [selectionSet], count * fieldsOfIntrospection, 0);
  }

  addItems(items: number): void {
    this.#fields += items;
  }

  addErrors(count: number): void {
    this.#fields += count * fieldsOfError;
  }

  /** Occurrences of the objects that a field with a rule leads to. */
  reach(
    { type }: Pick<GraphQLField<unknown, unknown>, 'type'>,
    { parents, reached, count, path }: Reached,
    args: ArgumentValues,
  ): readonly Occurrence[] {
    const sizes = reached.reduce((sum, { size }) => sum + size.most, 0);
    const { name } = getNamedType(type);
    if (isConnection(name)) {
      const perParent = ratio(sizes, parents.size.most);
      this.#fields += count * perParent * (fieldsOfItem[name] ?? 0);
      if (count * perParent > (this.#largestList?.items ?? 0)) this.#largestList = { path, items: count * perParent };
      return reached.map((estimate) => ({ estimate, count, items: ratio(estimate.size.most, parents.size.most) }));
    }
    if (!isListType(getNullableType(type))) return reached.map((estimate) => ({ estimate, count, items: 0 }));
    // A list of objects by id: repeated ids are items of the response too, of any type.
    const requested = Math.max(0, ...Object.values(args).map((value) => (Array.isArray(value) ? value.length : 0)));
    const repeated = Math.max(0, requested - sizes);
    this.addItems(count * requested);
    return reached.map((estimate) => ({ estimate, count: count * (estimate.size.most + repeated), items: 0 }));
  }

  /** Adds everything below a field of `count` objects, where no field has a rule. */
  addBelow(type: GraphQLNamedType, sets: SelectionSets, count: number, items: number): void {
    if (!isCompositeType(type) || count === 0) return;
    // The concrete type is unknown here, so all possible types count.
    const concrete = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    for (const object of concrete) {
      if (!isObjectType(object)) continue;
      const fields = object.getFields();
      for (const nodes of this.#selections.of(object, sets).values()) {
        const field = fields[nodes[0].name.value];
        if (field === undefined) {
          this.addOther(nodes[0], count);
          continue;
        }
        this.add(field, count);
        const below = count * this.itemsOf(field, object.name, items);
        if (isListType(getNullableType(field.type))) this.#fields += below;
        this.addBelow(
          getNamedType(field.type),
          nodes.map(({ selectionSet }) => selectionSet),
          below,
          plainListItems,
        );
      }
    }
  }

  /** Objects per parent of a field that is read from its parent. @param items Items of the parent, if it is a connection. */
  itemsOf(
    { name, type }: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>,
    parent: string,
    items: number,
  ): number {
    if (!isListType(getNullableType(type))) return 1;
    if (parent.startsWith('__')) return this.#itemsOfIntrospection(parent, name);
    if (isConnection(parent)) return items;
    if (parent.endsWith('Summary')) return itemsOfTotals;
    return longerPlainLists[getNamedType(type).name] ?? plainListItems;
  }

  #itemsOfIntrospection(parent: string, name: string): number {
    const { types, fields, values } = this.#schemaCounts;
    if (parent === '__Schema') return name === 'types' ? types : 10;
    if (name === 'fields' || name === 'inputFields') return fields;
    return name === 'enumValues' ? values : 2;
  }
}

function isConnection(type: string): boolean {
  return type.endsWith('Connection');
}

function ratio(items: number, parents: number): number {
  return parents === 0 ? 0 : items / parents;
}

/** Numbers of schema members that introspection lists. */
export interface SchemaCounts {
  readonly types: number;
  /** Average per type. */
  readonly fields: number;
  /** Average per schema type, see `countSchema`. */
  readonly values: number;
}

/** Counts schema members. Averages suffice, because the usual introspection query visits each type once. */
export function countSchema(schema: GraphQLSchema): SchemaCounts {
  const all = Object.values(schema.getTypeMap());
  const fields = all.reduce((sum, type) => sum + ('getFields' in type ? Object.keys(type.getFields()).length : 0), 0);
  const values = all.reduce((sum, type) => sum + ('getValues' in type ? type.getValues().length : 0), 0);
  return {
    types: all.length,
    fields: Math.ceil(fields / all.length),
    values: Math.ceil(values / all.length),
  };
}
