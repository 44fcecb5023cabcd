import { timingSafeEqual } from 'node:crypto';
import type { SimulatorOptions } from '../options.js';
import { ApiError } from './errors.js';

const same = (a: string, b: string): boolean => {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Checks Basic credentials and `client_id`; throws an ApiError if they are wrong. */
export function authenticate(
  authorization: string | undefined,
  query: URLSearchParams,
  credentials: SimulatorOptions['credentials'],
): void {
  const encoded = /^Basic +(\S+)$/i.exec(authorization ?? '')?.[1];
  const expected = `${credentials.username}:${credentials.password}`;
  if (encoded === undefined || !same(Buffer.from(encoded, 'base64').toString('utf8'), expected)) {
    throw new ApiError(401, 40_100, 'Authentication is missing or wrong.');
  }
  const clientIds = query.getAll('client_id');
  if (clientIds.length === 0) throw new ApiError(401, 40_101, 'The client id is missing.');
  if (clientIds.length > 1 || !same(clientIds[0] ?? '', credentials.clientId)) {
    throw new ApiError(403, 40_300, 'The client id is not registered.');
  }
}
