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
  /** Forecast for a client that may see these fleets. */
  readonly forecastOf: (fleets: Grants) => Forecast;
  /** Largest `first` that a connection accepts. */
  readonly maxFirst: number;
  /** Milliseconds. */
  readonly now: () => number;
}

/** A validated operation. */
export interface PredictedOperation {
  /** Identifies the document. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Raw variables as sent by the client. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: { readonly principal: Principal };
}

export type Predict = (operation: PredictedOperation) => Prediction | null;

/** Lifetime of a cached prediction in milliseconds, unless the forecast changes earlier. */
const freshMs = 1000;
/** Maximum number of cached predictions. */
const maxCached = 500;
/** Predictions for longer variables, in characters of JSON, are not cached. */
const maxVariablesLength = 2000;

interface CachedPrediction {
  readonly version: number;
  readonly until: number;
  readonly prediction: Prediction;
}

/**
 * Predicts the upstream calls of an operation from its selections, arguments and cached knowledge of the fleets, without any
 * upstream call. Null if the variables are invalid: such an operation is rejected anyway.
 */
export function createPredictor({ schema, costs, forecastOf, maxFirst, now }: PredictorOptions): Predict {
  const schemaCounts = countSchema(schema);
  const leading = typesLeadingTo(schema, (field) => Object.hasOwn(costs, field));
  const cache = new LRUCache<string, CachedPrediction>({ max: maxCached });

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

  return (request) => {
    const { hash, operation, variables, context } = request;
    const text = JSON.stringify(variables);
    if (text.length > maxVariablesLength) return predict(request);
    const key = `${hash} ${operation.name?.value ?? ''} ${viewOf(context.principal)} ${text}`;
    const known = cache.get(key);
    const { version } = forecastOfAll;
    if (known !== undefined && known.version === version && now() < known.until) return known.prediction;
    const prediction = predict(request);
    if (prediction !== null) cache.set(key, { version, until: now() + freshMs, prediction });
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
