import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Grants, Read } from '../../domain/index.js';
import {
  callsOfBatches,
  exactly,
  plus,
  stableJson,
  type Batch,
  type BatchCalls,
  type Bounds,
  type Forecast,
  type KnownCollection,
  type VehicleNeeds,
} from '../../loaders/index.js';
import { requirementOf, permittedFields } from '../scopes/required-scopes.js';
import { isMet } from '../scopes/requirement.js';
import { needsOfFields } from '../selection.js';
import { AnswerSizeCount, type Occurrence, type SchemaCounts } from './answer-size.js';
import { estimateOf, type Estimate } from './estimate.js';
import type { Costliest, PlannedField, Prediction } from './plan.js';
import type { ArgumentValues, Costs, Rule, Site, Step } from './rule.js';
import type { Selections } from './selection.js';

export interface WalkOptions {
  readonly schema: GraphQLSchema;
  readonly schemaCounts: SchemaCounts;
  readonly costs: Costs;
  /** Types below which there are fields with rules. */
  readonly leading: ReadonlySet<string>;
  readonly selections: Selections;
  readonly forecast: Forecast;
  readonly maxFirst: number;
  /** Whether the client sees tracks without their ends. */
  readonly trimsTracks: boolean;
  /** Scopes of the client: forbidden fields are not read. */
  readonly scopes: Grants;
}

/** Batches of one kind, which the loaders may merge. */
interface Pool {
  readonly batches: Batch[];
  calls: BatchCalls;
}

/** A field with a rule, at its position in the query. */
interface Place {
  readonly type: GraphQLObjectType;
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly under: GraphQLNamedType;
  readonly path: string;
}

/** Walks over the selections of an operation and predicts what each field reads, and how often. */
export class Walk {
  readonly options: WalkOptions;
  readonly #pools = new Map<string, Pool>();
  readonly #fleets = new Set<string | null>();
  readonly #size: AnswerSizeCount;
  #total: Bounds = exactly(0);
  #costliest: Costliest | null = null;

  constructor(options: WalkOptions) {
    this.options = options;
    this.#size = new AnswerSizeCount(options.schema, options.schemaCounts, options.selections);
  }

  predict(operation: OperationDefinitionNode): Prediction {
    const plan: PlannedField[] = [];
    const root = this.options.schema.getRootType(operation.operation);
    const estimate = estimateOf(root?.name ?? '', exactly(1));
    if (root) this.#visit(root, { estimate, count: 1, items: 0 }, [operation.selectionSet], '', plan);
    const { size: answer } = this.#size;
    return { predicted: this.#total.most, expected: this.#total.likely, plan, costliest: this.#costliest, answer };
  }

  #visit(
    type: GraphQLCompositeType,
    { estimate, count, items }: Occurrence,
    sets: readonly FieldNode['selectionSet'][],
    path: string,
    plan: PlannedField[],
  ): void {
    const { schema, costs, leading, selections, scopes } = this.options;
    const concrete = isAbstractType(type) ? schema.getType(estimate.type) : type;
    if (!isObjectType(concrete)) return;
    for (const [name, nodes] of selections.of(concrete, sets)) {
      const [{ name: fieldName }] = nodes;
      const field = concrete.getFields()[fieldName.value];
      if (field === undefined) {
        this.#size.addOther(nodes[0], count);
        continue;
      }
      if (!isMet(requirementOf(concrete.name, field), scopes)) {
        this.#size.addErrors(count);
        continue;
      }
      this.#size.add(field, count);
      const under = getNamedType(field.type);
      const rule = costs[`${concrete.name}.${fieldName.value}`];
      const isLeading = isCompositeType(under) && leading.has(under.name);
      const setsBelow = nodes.map(({ selectionSet }) => selectionSet);
      const below = path === '' ? name : `${path}.${name}`;
      const here = count * this.#size.itemsOf(field, concrete.name, items);
      if (isListOf(field.type) && (rule === undefined || !isCompositeType(under))) this.#size.addItems(here);
      if (rule === undefined && !isLeading) {
        this.#size.addBelow(under, setsBelow, here, 0);
        continue;
      }
      let reached: readonly Occurrence[] = [{ estimate, count: here, items }];
      let planBelow = plan;
      if (rule !== undefined) {
        const place = { type: concrete, nodes, under, path: below };
        const planned: PlannedField = { path: below, calls: [], fields: [] };
        const args = selections.argumentsOf(concrete, nodes[0]);
        const estimates = args === null ? rejected : this.#reach(rule, estimate, place, planned, args);
        if (estimates === rejected) this.#size.addErrors(count);
        reached = this.#size.reach(field, { parents: estimate, reached: estimates, count, path: below }, args ?? {});
        if (planned.calls.length > 0) {
          plan.push(planned);
          planBelow = planned.fields;
        }
        // A field that leads to no objects may still have fields, such as totals.
        if (!isLeading && estimates.length === 0) this.#size.addBelow(under, setsBelow, here, 0);
      }
      for (const each of reached) {
        if (isLeading) this.#visit(under, each, setsBelow, below, planBelow);
        else this.#size.addBelow(under, setsBelow, each.count, each.items);
      }
    }
  }

  /** Equal reads of the same objects are counted once, whatever their alias. */
  #reach(
    rule: Rule,
    estimate: Estimate,
    place: Place,
    planned: PlannedField,
    args: ArgumentValues,
  ): readonly Estimate[] {
    const site = new FieldSite(this, estimate, args, place, planned);
    const key = `${place.nodes[0].name.value} ${stableJson(args)} ${rule.ahead?.(site) ?? ''}`;
    const known = estimate.reached.get(key);
    if (known !== undefined) return known;
    let reached: readonly Estimate[];
    try {
      reached = rule.reach(site);
    } catch {
      // The resolver throws as well, before it reads anything.
      reached = rejected;
    }
    estimate.reached.set(key, reached);
    return reached;
  }

  add({ operation, calls, why, assumes }: Step, path: string, { list }: Estimate, planned: PlannedField): void {
    this.#total = plus(this.#total, calls);
    const step = { operation, calls: calls.most, expected: calls.likely, why };
    planned.calls.push(assumes === undefined || assumes.length === 0 ? step : { ...step, assumes });
    if (calls.likely > (this.#costliest?.calls ?? 0)) {
      this.#costliest = { path, operation, calls: calls.likely, list };
    }
  }

  batch(kind: string, batch: Batch, collection: KnownCollection | null): BatchCalls {
    let pool = this.#pools.get(kind);
    if (pool === undefined) this.#pools.set(kind, (pool = { batches: [], calls: callsOfBatches([], null) }));
    pool.batches.push(batch);
    const before = pool.calls;
    pool.calls = callsOfBatches(pool.batches, collection);
    return {
      collection: difference(pool.calls.collection, before.collection),
      alone: difference(pool.calls.alone, before.alone),
    };
  }

  fleet(fleetId: string | null, path: string, parents: Estimate, planned: PlannedField): void {
    if (this.#fleets.has(fleetId)) return;
    const { forecast } = this.options;
    if (fleetId !== null) this.#fleets.add(fleetId);
    const isKnown = forecast.isKnown(fleetId);
    const calls = isKnown ? exactly(0) : fleetId === null ? parents.size : exactly(1);
    const operation = forecast.operationOf({ kind: 'fleet' });
    this.add({ operation, calls, why: isKnown ? 'cached' : 'entry point' }, path, parents, planned);
  }
}

/** A field of the walk, as seen by its rule. */
class FieldSite implements Site {
  readonly parents: Estimate;
  readonly args: ArgumentValues;
  readonly path: string;
  readonly forecast: Forecast;
  readonly maxFirst: number;
  readonly trimsTracks: boolean;
  readonly #walk: Walk;
  readonly #place: Place;
  readonly #planned: PlannedField;

  constructor(walk: Walk, parents: Estimate, args: ArgumentValues, place: Place, planned: PlannedField) {
    this.parents = parents;
    this.args = args;
    this.path = place.path;
    this.forecast = walk.options.forecast;
    this.maxFirst = walk.options.maxFirst;
    this.trimsTracks = walk.options.trimsTracks;
    this.#walk = walk;
    this.#place = place;
    this.#planned = planned;
  }

  selected(type: string): ReadonlySet<string> {
    const { schema, selections, scopes } = this.#walk.options;
    const { under, nodes } = this.#place;
    const names = selections.below(under, nodes, type).map(({ name }) => name.value);
    return new Set(permittedFields(names, type, { schema, scopes }));
  }

  selectedInDefaultView(type: string): ReadonlySet<string> {
    const { schema, selections, scopes } = this.#walk.options;
    const { under, nodes } = this.#place;
    const object = schema.getType(type) as GraphQLObjectType;
    const inDefaultView = selections
      .below(under, nodes, type)
      .filter((node) => (selections.argumentsOf(object, node)?.['profile'] ?? null) === null);
    const names = inDefaultView.map(({ name }) => name.value);
    return new Set(permittedFields(names, type, { schema, scopes }));
  }

  needs(): VehicleNeeds {
    return this.forecast.offered(needsOfFields(this.selected('Vehicle')));
  }

  add(step: Step): void {
    this.#walk.add(step, this.path, this.parents, this.#planned);
  }

  batch(kind: string, batch: Batch, collection: KnownCollection | null): BatchCalls {
    return this.#walk.batch(kind, batch, collection);
  }

  fleet(fleetId: string | null): void {
    this.#walk.fleet(fleetId, this.path, this.parents, this.#planned);
  }

  operationOf(read: Read): string {
    return this.forecast.operationOf(read);
  }
}

/** Result for invalid arguments: the field returns an error and nothing is read. */
const rejected: readonly Estimate[] = [];

function isListOf(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

/** The increase. A batch may move earlier batches to the collection and so save calls, which is not taken into account. */
function difference(now: Bounds, before: Bounds): Bounds {
  return { most: Math.max(0, now.most - before.most), likely: Math.max(0, now.likely - before.likely) };
}
