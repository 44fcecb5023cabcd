import { DomainError, emptyPage, type Page, type PageRequest } from '../domain/index.js';
import { isNoData, toDomainError } from './client/errors.js';

/** Q05: "no data" on a later page ends the list; only on the first page is the list empty. */
export function emptyPageAt(page: PageRequest): Page<never> {
  return page.token === null ? emptyPage : { ...emptyPage, total: null };
}

/** Q05: the response, or `instead` if the upstream has no data. */
export async function orNoData<T>(answer: Promise<T>, instead: T): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof DomainError && isNoData(error)) return instead;
    throw toDomainError(error);
  }
}
