import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** Which certificate each client showed; read once for each connection. */
export class ShownCertificates {
  readonly #fingerprints = new WeakMap<Socket, string>();

  /** SHA-256 fingerprint; null without a certificate. */
  of(socket: Socket): string | null {
    const known = this.#fingerprints.get(socket);
    if (known !== undefined) return known;
    const shown = socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined;
    if (shown === undefined) return null;
    this.#fingerprints.set(socket, shown.fingerprint256);
    return shown.fingerprint256;
  }
}
