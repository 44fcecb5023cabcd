import { readSpecification, type Shape, type Specification } from '../../../../support/specification/document.js';

export type VersionName = 'v2' | 'v3';

/** A query parameter and the constraints of its value or values. */
export interface QueryParameter {
  readonly isArray: boolean;
  readonly values: readonly string[] | null;
  readonly pattern: RegExp | null;
  readonly maximum: number | null;
}

/** A specified read operation. */
export interface Operation {
  /** Segments, with `{…}` for ids. */
  readonly path: string;
  readonly query: ReadonlyMap<string, QueryParameter>;
}

/** The operations that read, by their ids. */
export function operationsOf(version: VersionName): ReadonlyMap<string, Operation> {
  const { operations, parameters, schemas } = readSpecification(version);
  const whole = (shape: Shape): Shape => (shape.ref === undefined ? shape : whole(schemas[shape.ref] ?? {}));
  const queryOf = (own: Specification['operations'][number]['parameters']) =>
    own
      .map((each) => (typeof each === 'string' ? parameters[each] : each))
      .filter((each) => each !== undefined)
      .filter((each) => each.in === 'query')
      .map(({ name, shape }) => [name, queryParameter(whole(shape), whole)] as const);
  return new Map(
    operations
      .filter(({ method }) => method === 'GET')
      .map(({ id, path, parameters: own }) => [id, { path, query: new Map(queryOf(own)) }]),
  );
}

function queryParameter(shape: Shape, whole: (shape: Shape) => Shape): QueryParameter {
  const { values = null, pattern, maximum = null } = shape.items ? whole(shape.items) : shape;
  return {
    isArray: shape.items !== undefined,
    values: values as readonly string[] | null,
    pattern: pattern === undefined ? null : new RegExp(pattern),
    maximum,
  };
}

/** The path with ids put in: `f1`, `v1`, `t1` and so on. */
export function filled(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, (_text, name: string) => idOf(name));
}

/** `fid` → `f1`, `cbid` → `cb1`, `vin` → `VIN1`, as VINs are written. */
export function idOf(parameter: string): string {
  return parameter === 'vin' ? 'VIN1' : `${parameter.replace(/id$/, '')}1`;
}
