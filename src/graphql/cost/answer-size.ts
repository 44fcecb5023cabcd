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

/** How large the answer of an operation is predicted to be. */
export interface AnswerSize {
  /** Fields and list items, each as often as it occurs in the answer: both the CPU time and the bytes grow with it. */
  readonly fields: number;
  /** How many of the fields have a resolver, which costs far more than reading a property. */
  readonly resolved: number;
  /** The list with the most items, by its path. Null where the answer has no connection. */
  readonly largestList: { readonly path: string; readonly items: number } | null;
}

/** Where a field leads, and how often in the answer. */
export interface Occurrence {
  readonly estimate: Estimate;
  /** Objects of the field's type in the answer. */
  readonly count: number;
  /** Items of each, where it is a connection. */
  readonly items: number;
}

interface Reached {
  readonly parents: Estimate;
  readonly reached: readonly Estimate[];
  /** Objects that have the field. */
  readonly count: number;
  readonly path: string;
}

type SelectionSets = readonly FieldNode['selectionSet'][];

/**
 * Items assumed in a plain list. These lists come with their parent (energies, doors, programs) and have no `first`; real ones have
 * one to four items.
 */
const plainListItems = 4;

/** The lists of totals have an item for each value of an enumeration, or for each range. */
const itemsOfTotals = 10;

/** What an error costs, in fields: it is made, formatted and written beside the data. */
const fieldsOfError = 50;

/**
 * What an item of a connection counts for besides its selected fields: it is decoded and held whole. A telemetry message takes 20 kB,
 * as much as 80 fields of an answer.
 */
const fieldsOfItem: Readonly<Record<string, number>> = { TelemetryConnection: 80 };

/** What a position as GeoJSON counts for: one scalar, with an object of members in it. */
const fieldsOfFeature = 16;

/** What a field of introspection counts for: graphql-js answers it with resolvers of its own, which cannot give way. */
const fieldsOfIntrospection = 4;

/** Adds up the size of one operation's answer. Unlike calls, an equal field counts again wherever it occurs. */
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

  /** One field of so many objects. */
  add({ resolve, type }: Pick<GraphQLField<unknown, unknown>, 'resolve' | 'type'>, count: number): void {
    this.#fields += getNamedType(type).name === 'GeoJSONFeature' ? count * fieldsOfFeature : count;
    if (resolve !== undefined) this.#resolved += count;
  }

  /** A field that is answered without a look at the data: `__typename`, introspection, or one that the caller may not see. */
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

  /** Where a field with a rule leads, as often as it occurs in the answer. */
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
    // Things by their names, which may be repeated: each repetition is an item of the answer, of whichever type.
    const named = Math.max(0, ...Object.values(args).map((value) => (Array.isArray(value) ? value.length : 0)));
    const repeated = Math.max(0, named - sizes);
    this.addItems(count * named);
    return reached.map((estimate) => ({ estimate, count: count * (estimate.size.most + repeated), items: 0 }));
  }

  /** Everything below a field, of so many objects, where no field needs a rule of its own. */
  addBelow(type: GraphQLNamedType, sets: SelectionSets, count: number, items: number): void {
    if (!isCompositeType(type) || count === 0) return;
    // One thing has one type; which is not known here, so all of them count.
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

  /** How many things a field has that is read from its object. @param items Of the connection, where the object is one. */
  itemsOf(
    { name, type }: Pick<GraphQLField<unknown, unknown>, 'name' | 'type'>,
    parent: string,
    items: number,
  ): number {
    if (!isListType(getNullableType(type))) return 1;
    if (parent.startsWith('__')) return this.#itemsOfIntrospection(parent, name);
    if (isConnection(parent)) return items;
    return /Summary$/.test(parent) ? itemsOfTotals : plainListItems;
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

/** How much there is for introspection to list. */
export interface SchemaCounts {
  readonly types: number;
  /** Of a type, on average. */
  readonly fields: number;
  /** Of an enum, on average. */
  readonly values: number;
}

/** What introspection lists. Averages: the usual query looks at each type once. */
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
