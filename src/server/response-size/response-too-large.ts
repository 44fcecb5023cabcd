import { GraphQLError } from 'graphql';
import { QueryTooComplexError, type QueryLimits } from '../request-limits/query-limits.js';

export type AnswerLimits = Pick<QueryLimits, 'answerFields' | 'answerBytes'>;

/**
 * The answer is larger than one may be. As a GraphQL error, since the operation is known by then.
 * @param list Path of the list with the most items.
 */
export function answerTooLarge(
  limits: AnswerLimits,
  limit: keyof AnswerLimits,
  found: number,
  { atLeast = false, list = null }: { readonly atLeast?: boolean; readonly list?: string | null } = {},
): GraphQLError {
  const { message, code, extensions, statusCode } = new QueryTooComplexError(limit, found, limits[limit], atLeast);
  const most = list === null ? '' : ` Most of them are below \`${list}\`.`;
  return new GraphQLError(`${message}${most}`, {
    extensions: { code, ...extensions, list, http: { status: statusCode } },
  });
}
