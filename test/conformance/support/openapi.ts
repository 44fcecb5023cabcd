import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { openApiOf, type ApiVersion, type Members as Node } from '../../support/specification/document.js';

/** Validates responses and requests against the vendor's specification. */

export type { ApiVersion };

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: Node;
}

interface Operation {
  readonly id: string;
  readonly path: string;
  readonly pattern: RegExp;
  readonly method: string;
  readonly parameters: readonly Parameter[];
  /** By status, or 'default'. */
  readonly responses: Readonly<
    Record<string, { readonly contentTypes: readonly string[]; readonly schema: Node | null }>
  >;
}

export interface Spec {
  readonly version: ApiVersion;
  readonly document: Node;
  readonly operations: readonly Operation[];
  /** A schema by name, converted to JSON Schema. */
  schema(name: string): Node;
  compile(schema: Node): ValidateFunction;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Resolves $ref. Keys beside a $ref are ignored. */
function resolve(document: Node, node: unknown): Node {
  let current = node;
  for (let hops = 0; isNode(current) && typeof current['$ref'] === 'string'; hops += 1) {
    if (hops > 20) throw new Error('Cyclic $ref');
    const keys = current['$ref']
      .slice(2)
      .split('/')
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    current = keys.reduce<unknown>((value, key) => (isNode(value) ? value[key] : undefined), document);
  }
  if (!isNode(current)) throw new Error('Unresolved $ref');
  return current;
}

/** The keywords of JSON Schema that the specification uses for validation. */
const keywords = ['type', 'required', 'enum', 'minimum', 'maximum', 'minItems', 'maxItems', 'pattern'] as const;
const checkedFormats: readonly unknown[] = ['date-time', 'uuid'];

/** Converts OpenAPI 3.0 to JSON Schema with resolved `$ref`. Ignores array limits on schemas that are not arrays. */
function convert(document: Node, source: unknown, depth = 0): Node {
  if (depth > 40) return {};
  const schema = resolve(document, source);
  const converted: Node = {};
  for (const key of keywords) if (schema[key] !== undefined) converted[key] = schema[key];
  // One pattern is enclosed in quotes, which are not part of the values.
  if (typeof converted['pattern'] === 'string') converted['pattern'] = converted['pattern'].replace(/^"(.*)"$/, '^$1$');
  // Some enums contain duplicates, which JSON Schema forbids.
  if (Array.isArray(converted['enum'])) converted['enum'] = [...new Set(converted['enum'])];
  if (schema['type'] !== 'array') {
    delete converted['minItems'];
    delete converted['maxItems'];
  }
  if (checkedFormats.includes(schema['format'])) converted['format'] = schema['format'];
  const properties = schema['properties'];
  if (isNode(properties)) {
    converted['properties'] = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, convert(document, property, depth + 1)]),
    );
  }
  if (isNode(schema['items'])) converted['items'] = convert(document, schema['items'], depth + 1);
  for (const key of ['allOf', 'oneOf', 'anyOf']) {
    const parts = schema[key];
    if (Array.isArray(parts)) converted[key] = parts.map((part) => convert(document, part, depth + 1));
  }
  return schema['nullable'] === true ? { anyOf: [converted, { type: 'null' }] } : converted;
}

function readOperations(document: Node): readonly Operation[] {
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(document['paths'] as Node)) {
    for (const [method, definition] of Object.entries(item as Node)) {
      const operation = definition as { operationId?: string; parameters?: unknown[]; responses?: Node };
      if (operation.operationId === undefined) continue;
      const parameters = (operation.parameters ?? []).map((each): Parameter => {
        const parameter = resolve(document, each);
        const schema = convert(document, parameter['schema']);
        return {
          name: String(parameter['name']),
          in: parameter['in'] as 'path',
          required: parameter['required'] === true,
          schema,
        };
      });
      const responses = Object.entries(operation.responses ?? {}).map(([status, each]) => {
        const content = (isNode(each) ? resolve(document, each)['content'] : null) ?? {};
        const types = Object.entries(content as Node);
        const schema = (types[0]?.[1] as Node | undefined)?.['schema'];
        return [
          status,
          { contentTypes: types.map(([type]) => type.trim()), schema: schema ? convert(document, schema) : null },
        ] as const;
      });
      operations.push({
        id: operation.operationId,
        path,
        pattern: templateToPattern(path),
        method: method.toUpperCase(),
        parameters,
        responses: Object.fromEntries(responses),
      });
    }
  }
  return operations;
}

const specs = new Map<ApiVersion, Spec>();

export function loadSpec(version: ApiVersion): Spec {
  const cached = specs.get(version);
  if (cached) return cached;
  const document = openApiOf(version);
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const compiled = new WeakMap<Node, ValidateFunction>();
  const spec: Spec = {
    version,
    document,
    operations: readOperations(document),
    schema: (name) => convert(document, { $ref: `#/components/schemas/${name}` }),
    compile(schema) {
      const validate = compiled.get(schema) ?? ajv.compile(schema);
      compiled.set(schema, validate);
      return validate;
    },
  };
  specs.set(version, spec);
  return spec;
}

const explain = (errors: readonly ErrorObject[] | null | undefined): readonly string[] =>
  (errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message ?? ''} ${JSON.stringify(params)}`,
  );

/** Returns the problems of a response; empty if it is valid. */
export function validateResponse(
  operationId: string,
  status: number,
  body: unknown,
  version: ApiVersion = 'v3',
): readonly string[] {
  const spec = loadSpec(version);
  const operation = spec.operations.find(({ id }) => id === operationId);
  const response = operation && (operation.responses[String(status)] ?? operation.responses['default']);
  if (!operation || !response) return [`${operationId} ${status}: not in the specification`];
  if (!response.schema) return [];
  const validate = spec.compile(response.schema);
  return validate(body) ? [] : explain(validate.errors).map((text) => `${operationId} ${status}: ${text}`);
}

export function contentTypesOf(operationId: string, status: number, version: ApiVersion = 'v3'): readonly string[] {
  const responses = loadSpec(version).operations.find(({ id }) => id === operationId)?.responses;
  return (responses?.[String(status)] ?? responses?.['default'])?.contentTypes ?? [];
}

const templateToPattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^$|()[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '([^/]+)')}$`);

/** Converts query values to the type of their schema. */
function readValue(schema: Node, values: readonly string[]): unknown {
  const scalar = (type: unknown, value: string | undefined): unknown =>
    (type === 'integer' || type === 'number') && value !== undefined && /^-?\d+(\.\d+)?$/.test(value)
      ? Number(value)
      : value;
  // Arrays are sent as repeated parameters (form, explode).
  return schema['type'] === 'array' ? values : scalar(schema['type'], values[0]);
}

/**
 * Returns the problems of a request to /connectedcar/{version}/…: an unknown path, or a query parameter that is unknown or
 * has a wrong type, value or range. Empty if it is valid.
 */
export function validateRequest(recorded: { readonly method: string; readonly path: string }): readonly string[] {
  const url = new URL(recorded.path, 'http://upstream.invalid');
  const [, version, path = ''] = /^\/connectedcar\/(v[23])(\/.*)$/.exec(url.pathname) ?? [];
  if (version !== 'v2' && version !== 'v3') return [`${recorded.method}: not a path of any version`];
  const spec = loadSpec(version);
  // Fixed segments match before variable ones.
  const operation = spec.operations
    .filter((each) => each.method === recorded.method && each.pattern.test(path))
    .sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
  if (!operation) return [`${recorded.method}: the path is not in the specification of ${version}`];

  const problems: string[] = [];
  if (url.searchParams.getAll('client_id').length !== 1) problems.push(`${operation.id}: not exactly one client_id`);
  const known = operation.parameters.filter((parameter) => parameter.in === 'query');
  for (const name of new Set(url.searchParams.keys())) {
    if (name === 'client_id') continue;
    const parameter = known.find((each) => each.name === name);
    const values = url.searchParams.getAll(name);
    if (!parameter) problems.push(`${operation.id}: has no parameter ${name}`);
    else if (parameter.schema['type'] !== 'array' && values.length > 1)
      problems.push(`${operation.id}: ${name} comes more than once`);
    else {
      const validate = spec.compile(parameter.schema);
      if (!validate(readValue(parameter.schema, values)))
        problems.push(...explain(validate.errors).map((text) => `${operation.id}: ${name} ${text}`));
    }
  }
  for (const { name, required } of known)
    if (required && !url.searchParams.has(name)) problems.push(`${operation.id}: lacks ${name}`);
  return problems;
}

/** The paths of all leaves of a schema, such as `a.b[].c`. */
export function leafPaths(schema: Node, path = ''): ReadonlySet<string> {
  const paths = new Set<string>();
  const add = (more: ReadonlySet<string>): void => more.forEach((each) => paths.add(each));
  for (const key of ['allOf', 'oneOf', 'anyOf'])
    for (const part of (schema[key] as Node[] | undefined) ?? []) add(leafPaths(part, path));
  for (const [name, property] of Object.entries((schema['properties'] as Node | undefined) ?? {})) {
    add(leafPaths(property as Node, path === '' ? name : `${path}.${name}`));
  }
  if (isNode(schema['items'])) add(leafPaths(schema['items'], `${path}[]`));
  if (typeof schema['type'] === 'string' && schema['type'] !== 'object' && schema['type'] !== 'array') paths.add(path);
  return paths;
}

/** The paths of all leaves of values, in the same notation. */
export function leavesOf(values: readonly unknown[]): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const each of value) visit(each, `${path}[]`);
    else if (!isNode(value)) paths.add(path);
    else for (const name of Object.keys(value)) visit(value[name], path === '' ? name : `${path}.${name}`);
  };
  for (const value of values) visit(value, '');
  return paths;
}
