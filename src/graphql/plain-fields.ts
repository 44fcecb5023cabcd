import { getMetadataStorage } from 'type-graphql';

/**
 * Lets every field without a method of its own be read from its object, with no resolver between: type-graphql's own,
 * one a field, costs more than all else of an answer. Such a resolver is also what would ask for authorization and run
 * middleware, so that a type that has either on a field keeps them. `simpleResolvers: false` keeps them too; it is for
 * objects whose properties are promises, or are computed, since compiled operations read a property more than once.
 */
export function readPlainFields(): void {
  const { objectTypes, fields } = getMetadataStorage();
  const guarded = new Set(
    fields.filter(({ roles, middlewares }) => roles || middlewares?.length).map(({ target }) => target),
  );
  for (const type of objectTypes) if (!guarded.has(type.target)) type.simpleResolvers ??= true;
}
