import { GraphQLError } from 'graphql';
import { QueryTooComplexError, type QueryLimits } from '../request-limits/query-limits.js';

export type ResponseLimits = Pick<QueryLimits, 'answerFields' | 'answerBytes'>;

/** A QueryTooComplexError as a GraphQL error. @param list Path of the list with the most items. */
export function responseTooLarge(
  limits: ResponseLimits,
  limit: keyof ResponseLimits,
  found: number,
  { atLeast = false, list = null }: { readonly atLeast?: boolean; readonly list?: string | null } = {},
): GraphQLError {
  const { message, code, extensions, statusCode } = new QueryTooComplexError(limit, found, limits[limit], atLeast);
  const most = list === null ? '' : ` Most of them are in \`${list}\`.`;
  return new GraphQLError(`${message}${most}`, {
    extensions: { code, ...extensions, list, http: { status: statusCode } },
  });
}
