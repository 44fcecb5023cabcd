// Writes the test fixture test/support/specification/v2.json or v3.json from a published OpenAPI file:
//   npm run specification -- --spec FILE
// The fixture holds operations, parameters, bodies, responses, fields, types, formats, bounds, patterns, enumerations and
// required flags, without prose and examples.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

const methods = ['get', 'put', 'post', 'delete'];

/** The fixture of a parsed OpenAPI document. */
export function fixtureOf(document) {
  const { paths, components, info } = document;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    methods.filter((method) => item[method]).map((method) => operationOf(document, path, method, item)),
  );
  const mapped = (entries = {}, of) =>
    Object.fromEntries(Object.entries(entries).map(([name, each]) => [name, of(each)]));
  return {
    version: info.version,
    operations,
    parameters: mapped(components.parameters, parameterOf),
    schemas: mapped(components.schemas, shapeOf),
  };
}

function operationOf(document, path, method, item) {
  const { operationId, deprecated, requestBody, responses, parameters = [] } = item[method];
  const body = requestBody && follow(document, requestBody);
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    ...(deprecated === true && { deprecated }),
    parameters: [...(item.parameters ?? []), ...parameters].map(
      (each) => nameOf(each, 'parameters') ?? parameterOf(each),
    ),
    ...(body && { body: { ...(body.required === true && { required: true }), content: contentOf(body) } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [status, contentOf(follow(document, response))]),
    ),
  };
}

function parameterOf({ name, in: place, required, schema }) {
  return { name, in: place, ...(required === true && { required }), shape: shapeOf(schema) };
}

/** Shapes by content type. */
function contentOf({ content = {} }) {
  return Object.fromEntries(Object.entries(content).map(([type, { schema }]) => [type, shapeOf(schema ?? {})]));
}

function shapeOf(schema) {
  const { type, format, required, minimum, maximum, minItems, maxItems, pattern, nullable, example } = schema;
  const { $ref, properties, items, enum: values, allOf, oneOf, anyOf } = schema;
  const shape = {
    ...($ref && { ref: nameOf(schema, 'schemas') }),
    ...{ type, format, minimum, maximum, minItems, maxItems, pattern, values },
    ...(nullable === true && { nullable }),
    ...(required?.length > 0 && { required }),
    // The specification marks ISO 8601 durations only through their examples.
    ...(typeof example === 'string' && /^PT\d/.test(example) && { duration: true }),
    ...(properties && {
      fields: Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, shapeOf(each)])),
    }),
    ...(items && { items: shapeOf(items) }),
    ...(allOf && { all: allOf.map(shapeOf) }),
    ...(oneOf && { one: oneOf.map(shapeOf) }),
    ...(anyOf && { any: anyOf.map(shapeOf) }),
  };
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined));
}

/** The name of the referenced component; undefined if the node is not a reference. */
function nameOf({ $ref }, kind) {
  if ($ref === undefined) return undefined;
  const [, found, name] = /^#\/components\/(\w+)\/([^/]+)$/.exec($ref) ?? [];
  if (found !== kind) throw new Error(`Expected a reference to one of the ${kind}, found ${$ref}.`);
  return name;
}

function follow(document, node) {
  if (node.$ref === undefined) return node;
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce((found, key) => found?.[key], document);
  if (target === undefined) throw new Error(`The reference ${node.$ref} has no target.`);
  return follow(document, target);
}

/** One line for each operation, parameter and schema, so that differences are readable. */
function textOf({ version, operations, ...components }) {
  const listed = Object.entries(components).map(([kind, entries]) => {
    const lines = Object.entries(entries).map(([name, each]) => `    ${JSON.stringify(name)}: ${JSON.stringify(each)}`);
    return `  ${JSON.stringify(kind)}: {\n${lines.join(',\n')}\n  }`;
  });
  const lines = operations.map((each) => `    ${JSON.stringify(each)}`);
  return `{\n  "version": ${JSON.stringify(version)},\n  "operations": [\n${lines.join(',\n')}\n  ],\n${listed.join(',\n')}\n}\n`;
}

if (process.argv[1]?.endsWith('specification.mjs')) {
  const { values } = parseArgs({ options: { spec: { type: 'string' } } });
  if (values.spec === undefined) {
    console.error('Missing --spec FILE: the published OpenAPI file.');
    process.exit(2);
  }
  // Some keys are repeated, and On, Off and No are strings: YAML 1.2.
  const document = parse(readFileSync(values.spec, 'utf8'), { version: '1.2', uniqueKeys: false, logLevel: 'silent' });
  const fixture = fixtureOf(document);
  const path = `test/support/specification/v${fixture.version.split('.')[0]}.json`;
  writeFileSync(path, textOf(fixture));
  console.log(
    `Wrote ${path}: ${fixture.operations.length} operations, ${Object.keys(fixture.schemas).length} schemas.`,
  );
}
