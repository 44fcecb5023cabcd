import { getMetadataStorage } from 'type-graphql';

/**
 * Makes fields without a resolver method plain property reads: type-graphql's resolver per field costs more than the rest of
 * an execution. Those resolvers also run authorization and middleware, so types that use either keep them. Set
 * `simpleResolvers: false` on objects with promises or computed properties: compiled operations read a property more than once.
 */
export function readPlainFields(): void {
  const { objectTypes, fields } = getMetadataStorage();
  const guarded = new Set(
    fields.filter(({ roles, middlewares }) => roles || middlewares?.length).map(({ target }) => target),
  );
  for (const type of objectTypes) if (!guarded.has(type.target)) type.simpleResolvers ??= true;
}
