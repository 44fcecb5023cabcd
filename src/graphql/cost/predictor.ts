import {
  getVariableValues,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { viewOf, type Grants, type Principal } from '../../domain/index.js';
import { trimsTracks, type Forecast } from '../../loaders/index.js';
import { countSchema } from './answer-size.js';
import type { Prediction } from './plan.js';
import type { Costs } from './rule.js';
import { Selections, typesLeadingTo } from './selection.js';
import { Walk } from './walk.js';

export interface PredictorOptions {
  readonly schema: GraphQLSchema;
  readonly costs: Costs;
  /** What reads would cost in a world of these fleets. */
  readonly forecastOf: (fleets: Grants) => Forecast;
  /** The largest `first` that a connection takes. */
  readonly maxFirst: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** An operation that is going to be executed, checked against the schema. */
export interface PredictedOperation {
  /** Tells its document from the others. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** For whom. */
  readonly context: { readonly principal: Principal };
}

export type Predict = (operation: PredictedOperation) => Prediction | null;

/** How long a prediction is good for, in ms, while nothing new is learnt: what is remembered is forgotten after minutes. */
const freshMs = 1000;
/** Predictions that are kept. */
const most = 500;
/** Longer variables, in characters, are not compared. */
const longest = 2000;

interface Kept {
  readonly version: number;
  readonly until: number;
  readonly prediction: Prediction;
}

/**
 * Foretells the upstream calls of operations from their selections, their arguments and what the process remembers of
 * fleets; nothing is asked of the upstream. Null where the variables do not fit: such an operation is refused anyway.
 */
export function createPredictor({ schema, costs, forecastOf, maxFirst, now }: PredictorOptions): Predict {
  const schemaCounts = countSchema(schema);
  const leading = typesLeadingTo(schema, (field) => Object.hasOwn(costs, field));
  const kept = new LRUCache<string, Kept>({ max: most });

  const forecastOfAll = forecastOf('*');

  function predict({ document, operation, variables, context }: PredictedOperation): Prediction | null {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    if (coerced === undefined) return null;
    const fragments = fragmentsOf(document);
    const selections = new Selections(schema, (name) => fragments.get(name), coerced);
    const { fleets, scopes, disclosure } = context.principal;
    const forecast = fleets === '*' ? forecastOfAll : forecastOf(fleets);
    const access = { scopes, trimsTracks: trimsTracks(disclosure) };
    return new Walk({ schema, schemaCounts, costs, leading, selections, forecast, maxFirst, ...access }).predict(
      operation,
    );
  }

  return (asked) => {
    const { hash, operation, variables, context } = asked;
    const text = JSON.stringify(variables);
    if (text.length > longest) return predict(asked);
    const key = `${hash} ${operation.name?.value ?? ''} ${viewOf(context.principal)} ${text}`;
    const known = kept.get(key);
    const { version } = forecastOfAll;
    if (known !== undefined && known.version === version && now() < known.until) return known.prediction;
    const prediction = predict(asked);
    if (prediction !== null) kept.set(key, { version, until: now() + freshMs, prediction });
    return prediction;
  };
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return fragments;
}
