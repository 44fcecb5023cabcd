import type { X509Certificate } from 'node:crypto';
import { failed, ok, skipped, unneeded, warning } from './check.js';
import type { Check, Outcome } from './check.js';
import { probe } from './probe.js';
import type { ProbeResult } from './probe.js';
import { unknownCaCodes } from '../../transport/index.js';

const WITH = 'TLS with the client certificate';

export const tlsWithCertificate: Check = {
  name: WITH,
  needs: ['TCP', 'proxy'],
  run: async ({ examination: { upstream, tls }, now }) => {
    const { baseUrl, proxy, timeoutMs } = upstream;
    if (baseUrl === null) return skipped('PSA_BASE_URL is invalid');
    if (baseUrl.protocol === 'http:') return unneeded('plain http');
    if (tls.material === null) return skipped('requires a usable certificate and key');
    const result = await probe({ url: baseUrl, tls: tls.material, proxy, timeoutMs });
    const distrust = judgeServer(result, tls.authorities !== null);
    if (distrust !== null) return distrust;
    if (rejectsCertificate(result)) return rejected(tls.certificate, now);
    return result.kind === 'answer'
      ? ok(`${result.protocol ?? 'TLS'}, the server certificate is trusted`)
      : broken(result.code);
  },
};

/** Checks that the server requires a client certificate; otherwise the check with one proves nothing. */
export const tlsWithoutCertificate: Check = {
  name: 'TLS without the client certificate',
  needs: ['TCP', 'proxy'],
  run: async ({ examination: { upstream, tls } }, earlier) => {
    const { baseUrl, proxy, timeoutMs } = upstream;
    if (baseUrl === null) return skipped('PSA_BASE_URL is invalid');
    if (baseUrl.protocol === 'http:') return unneeded('plain http');
    const ca = tls.authorities?.map(String).join('');
    const result = await probe({ url: baseUrl, tls: { kind: 'none', ca }, proxy, timeoutMs });
    const distrust = judgeServer(result, tls.authorities !== null);
    if (distrust !== null) {
      return earlier.get(WITH)?.state === 'failed' ? skipped('the server is not trusted, see above') : distrust;
    }
    if (rejectsCertificate(result)) return ok('rejected as expected: the server requires a client certificate');
    if (result.kind === 'error') return broken(result.code);
    const detail = `the server responds (HTTP ${result.status}) without a client certificate, so yours was not verified.`;
    return warning(detail, 'Check that PSA_BASE_URL is the address that requires client certificates.');
  },
};

const NOT_TLS = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|UNSUPPORTED_PROTOCOL|ALERT_PROTOCOL_VERSION/;

/** A problem with the server's side; null if there is none, or if it is unknown. */
function judgeServer(result: ProbeResult, hasCa: boolean): Outcome | null {
  if (result.kind === 'answer') return null;
  const { code } = result;
  if (unknownCaCodes.has(code)) {
    return hasCa
      ? failed(
          'the server certificate is not signed by a CA in PSA_CA_FILE.',
          'Set PSA_CA_FILE to the CA certificate of this upstream.',
        )
      : failed(
          'the server certificate is not signed by a public CA.',
          "Set PSA_CA_FILE to the vendor's CA certificate.",
        );
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return failed('the host is not in the server certificate.', 'Check the host in PSA_BASE_URL.');
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return failed(
      'the server certificate is expired or not yet valid.',
      'Check the clock of this machine. If it is correct, contact the vendor.',
    );
  }
  if (NOT_TLS.test(code))
    return failed('the server does not speak TLS 1.2 or newer on this port.', 'Check the port in PSA_BASE_URL.');
  return null;
}

/**
 * A TLS alert, a closed connection, or the status of a proxy: 495, 496, or nginx's 400 with an HTML page.
 * Q01: the vendor returns 495 for an expired certificate.
 */
function rejectsCertificate(result: ProbeResult): boolean {
  if (result.kind === 'error') return /_ALERT_/.test(result.code) || ['ECONNRESET', 'EPIPE'].includes(result.code);
  if (result.status === 495 || result.status === 496) return true;
  return result.status === 400 && result.body.trimStart().startsWith('<');
}

function rejected(certificate: X509Certificate | null, now: Date): Outcome {
  const expired = certificate !== null && new Date(certificate.validTo) <= now;
  return expired
    ? failed(
        'the server rejects the client certificate, which has expired.',
        'Request a new one from the vendor: `fleetgraph csr` creates the signing request.',
      )
    : failed(
        'the server rejects the client certificate.',
        "Check that the vendor's CA signed it for this upstream and this login.",
      );
}

function broken(code: string): Outcome {
  return code === 'ETIMEDOUT'
    ? failed(
        'the server accepts the connection, but does not respond in time.',
        'Try again. If it persists, increase PSA_TIMEOUT_MS or contact the vendor.',
      )
    : failed(`connection error (${code}).`, 'Try again. If it persists, contact the vendor.');
}
