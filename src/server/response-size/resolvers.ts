import { isObjectType, type GraphQLSchema } from 'graphql';
import type { ResponseWork } from './work.js';

/** The work of the request with this context; undefined where its response is not limited. */
export type WorkOf = (context: object) => ResponseWork | undefined;

/** Makes the resolvers of a schema count and, in large responses, yield. `ResponseWork.fieldResolver` does so for properties. */
export function boundResolvers(schema: GraphQLSchema, workOf: WorkOf): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve === undefined) continue;
      field.resolve = (source, args, context: object, info) => {
        const value: unknown = resolve(source, args, context, info);
        const work = workOf(context);
        return work === undefined ? value : work.resolved(value);
      };
    }
  }
}
