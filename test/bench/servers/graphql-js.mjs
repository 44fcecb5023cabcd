// graphql-js on node:http, resolving from objects in memory. Each document is parsed and validated once.
import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse, validate } from 'graphql';
import { listen } from './child.mjs';

const [, , responseFile] = process.argv;
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const rootValue = JSON.parse(readFileSync(responseFile, 'utf8')).data;
const documents = new Map();

await listen(async (body) => {
  const { query, variables } = JSON.parse(body);
  let document = documents.get(query);
  if (document === undefined) {
    document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) throw errors[0];
    documents.set(query, document);
  }
  return JSON.stringify(await execute({ schema, document, variableValues: variables, rootValue }));
});
