import type { Send } from '../call.js';
import { UpstreamError } from '../errors.js';

/**
 * Tests new key material with one call before it is used: the vendor may not know a valid certificate yet, and a CA file may belong to a
 * future server certificate. Any response proves that the handshake was accepted. A timeout or a spent budget proves nothing and is
 * accepted too. Rejects with UpstreamError if mutual TLS or the connection failed.
 */
export async function prove(send: Send, base: URL): Promise<void> {
  try {
    await send({ operation: 'proveCertificate', method: 'GET', url: base, accept: 'application/hal+json' });
  } catch (error) {
    if (!(error instanceof UpstreamError) || disproves(error)) throw error;
  }
}

function disproves({ code, upstream }: UpstreamError): boolean {
  // Some servers reject a certificate by closing the connection.
  return code === 'UPSTREAM_TLS' || (code === 'UPSTREAM_UNAVAILABLE' && upstream === null);
}
