/**
 * Compile-time check that the domain type (`Model`) can be served as its GraphQL class (`Served`), nested groups included. The
 * class implements the domain type, so neither side can gain or lose a property alone. No run-time code.
 */
export type ModelMapping<Model extends Served, Served> = [Model, Served];
