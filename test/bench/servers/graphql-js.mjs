// The same schema and nothing else: graphql-js over objects in memory, the document parsed and validated once.
import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse, validate } from 'graphql';
import { listen } from './child.mjs';

const [, , answerFile] = process.argv;
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const rootValue = JSON.parse(readFileSync(answerFile, 'utf8')).data;
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
