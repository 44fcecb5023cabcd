import type { FastifyInstance } from 'fastify';

/** A request body that this server cannot read as text. */
export class BodyEncodingError extends Error {
  override readonly name = 'BodyEncodingError';
  readonly statusCode = 415;
  readonly code: 'BODY_COMPRESSED' | 'BODY_CHARSET';

  constructor(code: BodyEncodingError['code']) {
    super('The request body is encoded in a way that is not read.');
    this.code = code;
  }
}

/** Refuses bodies in a scope that are compressed or in another charset than UTF-8, before they are read. */
export function refuseEncodedBodies(scope: FastifyInstance): void {
  scope.addHook('preParsing', async ({ method, headers }) => {
    if (method !== 'POST') return;
    const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
    if (encoding !== '' && encoding !== 'identity') throw new BodyEncodingError('BODY_COMPRESSED');
    const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
    if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') throw new BodyEncodingError('BODY_CHARSET');
  });
}
