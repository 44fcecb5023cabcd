import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type VersionName = 'v2' | 'v3';

const folder = new URL('../../../../../../shared/upstream/', import.meta.url);
const fileOf = (version: VersionName) => new URL(`api-b2b-${version}.yaml`, folder);

/** The vendor's files are not the project's to publish: where they are absent only a continuous build minds. */
export const specificationIsHere = existsSync(fileOf('v2')) && existsSync(fileOf('v3'));

interface Schema {
  readonly $ref?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly maximum?: number;
  readonly items?: Schema;
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

/** A query parameter: what its value, or each of its values, has to be. */
export interface QueryParameter {
  readonly isArray: boolean;
  readonly values: readonly string[] | null;
  readonly pattern: RegExp | null;
  readonly maximum: number | null;
}

/** Something that can be read, by the specification. */
export interface Operation {
  /** Segments; `{…}` where an id stands. */
  readonly path: string;
  readonly query: ReadonlyMap<string, QueryParameter>;
}

/** The operations that read, by their ids. */
export function operationsOf(version: VersionName): ReadonlyMap<string, Operation> {
  const document = parse(readFileSync(fileOf(version), 'utf8'), { uniqueKeys: false, logLevel: 'silent' });
  const whole = <T extends { readonly $ref?: string }>(part: T): T =>
    part.$ref === undefined
      ? part
      : whole(
          part.$ref
            .split('/')
            .slice(1)
            .reduce((found, name) => found[name], document),
        );
  const found = new Map<string, Operation>();
  for (const [path, item] of Object.entries<Record<string, never>>(document.paths)) {
    const { get, parameters = [] } = item as {
      get?: { operationId: string; parameters?: readonly Parameter[] };
      parameters?: readonly Parameter[];
    };
    if (get === undefined) continue;
    const query = [...parameters, ...(get.parameters ?? [])].map(whole).filter((each) => each.in === 'query');
    found.set(get.operationId, {
      path,
      query: new Map(query.map(({ name, schema }) => [name, queryParameter(whole(schema), whole)])),
    });
  }
  return found;
}

function queryParameter(schema: Schema, whole: (schema: Schema) => Schema): QueryParameter {
  const { enum: values = null, pattern, maximum = null } = schema.items ? whole(schema.items) : schema;
  return {
    isArray: schema.items !== undefined,
    values,
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
