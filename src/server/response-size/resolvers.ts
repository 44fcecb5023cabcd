import { isObjectType, type GraphQLSchema } from 'graphql';
import type { AnswerWork } from './work.js';

/** The work of the request that has this context; undefined where nothing bounds it. */
export type WorkOf = (context: object) => AnswerWork | undefined;

/** Lets the resolvers of a built schema count, and give way in large answers. Properties are read by `AnswerWork.fieldResolver`. */
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
