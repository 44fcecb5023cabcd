import type { Send } from './call.js';
import { UpstreamError } from './errors.js';

/**
 * One call with new key material, to see whether the upstream takes it before anyone depends on it: a certificate may be sound and
 * still not known to the vendor yet, and a CA file may be meant for a server certificate that is still to come. What the upstream
 * answers does not matter, also an error shows that the handshake was accepted; nor does a slow or spent upstream, which says nothing.
 * Rejects with the UpstreamError if mutual TLS failed, or if there was no connection to prove anything on.
 */
export async function prove(send: Send, base: URL): Promise<void> {
  try {
    await send({ operation: 'proveCertificate', method: 'GET', url: base, accept: 'application/hal+json' });
  } catch (error) {
    if (!(error instanceof UpstreamError) || tells(error)) throw error;
  }
}

function tells({ code, upstream }: UpstreamError): boolean {
  // Some servers refuse a certificate by closing the connection without a word.
  return code === 'UPSTREAM_TLS' || (code === 'UPSTREAM_UNAVAILABLE' && upstream === null);
}
