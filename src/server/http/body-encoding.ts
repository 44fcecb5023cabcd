import type { FastifyRequest } from 'fastify';

/** A request body that this server cannot read as text. */
export class BodyEncodingError extends Error {
  override readonly name = 'BodyEncodingError';
  readonly statusCode = 415;
  readonly code: 'BODY_COMPRESSED' | 'BODY_CHARSET';

  constructor(code: BodyEncodingError['code']) {
    super('Unsupported encoding of the request body');
    this.code = code;
  }
}

/** Refuses bodies that are compressed or not UTF-8, before they are read. A `preParsing` hook. */
export async function refuseEncodedBody({ method, headers }: FastifyRequest): Promise<void> {
  if (method !== 'POST') return;
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (encoding !== '' && encoding !== 'identity') throw new BodyEncodingError('BODY_COMPRESSED');
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1]?.toLowerCase();
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') throw new BodyEncodingError('BODY_CHARSET');
}
