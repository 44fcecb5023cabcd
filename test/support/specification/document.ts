import { readFileSync } from 'node:fs';

export type ApiVersion = 'v2' | 'v3';
export type Members = Record<string, unknown>;

/** A schema in the fixture; see scripts/specification.mjs. */
export interface Shape extends Readonly<Members> {
  readonly ref?: string;
  readonly values?: readonly unknown[];
  readonly pattern?: string;
  readonly maximum?: number;
  readonly duration?: true;
  readonly fields?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly all?: readonly Shape[];
  readonly one?: readonly Shape[];
  readonly any?: readonly Shape[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: true;
  readonly shape: Shape;
}

type Content = Readonly<Record<string, Shape>>;

export interface Specification {
  readonly version: string;
  readonly operations: readonly {
    readonly id: string;
    readonly method: string;
    readonly path: string;
    readonly deprecated?: true;
    /** Names of `parameters`, or parameters that only this operation has. */
    readonly parameters: readonly (string | Parameter)[];
    readonly body?: { readonly required?: true; readonly content: Content };
    /** By status, or `default`. */
    readonly responses: Readonly<Record<string, Content>>;
  }[];
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly schemas: Readonly<Record<string, Shape>>;
}

/** What the vendor has published, as far as the tests check against it. Written by `npm run specification`. */
export function readSpecification(version: ApiVersion): Specification {
  return JSON.parse(readFileSync(new URL(`${version}.json`, import.meta.url), 'utf8')) as Specification;
}

const documents = new Map<ApiVersion, Members>();

/** The same as an OpenAPI document. */
export function openApiOf(version: ApiVersion): Members {
  const known = documents.get(version);
  if (known !== undefined) return known;
  const { operations, parameters, schemas, version: published } = readSpecification(version);
  const paths: Record<string, Members> = {};
  for (const { id, method, path, deprecated, parameters: own, body, responses } of operations) {
    (paths[path] ??= {})[method.toLowerCase()] = {
      operationId: id,
      ...(deprecated && { deprecated }),
      parameters: own.map((each) =>
        typeof each === 'string' ? { $ref: `#/components/parameters/${each}` } : parameterOf(each),
      ),
      ...(body && { requestBody: { ...(body.required && { required: true }), content: contentOf(body.content) } }),
      responses: mapped(responses, (content) => ({ content: contentOf(content) })),
    };
  }
  const components = { parameters: mapped(parameters, parameterOf), schemas: mapped(schemas, schemaOf) };
  const document = { openapi: '3.0.0', info: { version: published }, paths, components };
  documents.set(version, document);
  return document;
}

function parameterOf({ shape, ...parameter }: Parameter): Members {
  return { ...parameter, schema: schemaOf(shape) };
}

function contentOf(content: Content): Members {
  return mapped(content, (shape) => ({ schema: schemaOf(shape) }));
}

function schemaOf({ ref, values, duration, fields, items, all, one, any, ...rest }: Shape): Members {
  return {
    ...rest,
    ...(ref !== undefined && { $ref: `#/components/schemas/${ref}` }),
    ...(values && { enum: values }),
    ...(duration && { example: 'PT1M' }),
    ...(fields && { properties: mapped(fields, schemaOf) }),
    ...(items && { items: schemaOf(items) }),
    ...(all && { allOf: all.map(schemaOf) }),
    ...(one && { oneOf: one.map(schemaOf) }),
    ...(any && { anyOf: any.map(schemaOf) }),
  };
}

function mapped<T>(entries: Readonly<Record<string, T>>, of: (each: T) => Members): Members {
  return Object.fromEntries(Object.entries(entries).map(([name, each]) => [name, of(each)]));
}
