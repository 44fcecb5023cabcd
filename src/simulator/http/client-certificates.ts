import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** Client certificates by connection. */
export class ClientCertificates {
  readonly #fingerprints = new WeakMap<Socket, string>();

  /** SHA-256 fingerprint; null without a client certificate. */
  of(socket: Socket): string | null {
    const known = this.#fingerprints.get(socket);
    if (known !== undefined) return known;
    const certificate = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
    if (certificate === undefined) return null;
    this.#fingerprints.set(socket, certificate.fingerprint256);
    return certificate.fingerprint256;
  }
}
