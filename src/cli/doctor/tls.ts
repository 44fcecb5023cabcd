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
    if (baseUrl === null) return skipped('PSA_BASE_URL is not usable');
    if (baseUrl.protocol === 'http:') return unneeded('plain http');
    if (tls.material === null) return skipped('certificate and key are not usable');
    const result = await probe({ url: baseUrl, tls: tls.material, proxy, timeoutMs });
    const distrust = judgeServer(result, tls.authorities !== null);
    if (distrust !== null) return distrust;
    if (refusesCertificate(result)) return refused(tls.certificate, now);
    return result.kind === 'answer'
      ? ok(`${result.protocol ?? 'TLS'}, the server is who it says it is`)
      : broken(result.code);
  },
};

/** Tells whether the server really asks: one that does not would prove nothing about the certificate. */
export const tlsWithoutCertificate: Check = {
  name: 'TLS without the client certificate',
  needs: ['TCP', 'proxy'],
  run: async ({ examination: { upstream, tls } }, earlier) => {
    const { baseUrl, proxy, timeoutMs } = upstream;
    if (baseUrl === null) return skipped('PSA_BASE_URL is not usable');
    if (baseUrl.protocol === 'http:') return unneeded('plain http');
    const ca = tls.authorities?.map(String).join('');
    const result = await probe({ url: baseUrl, tls: { kind: 'none', ca }, proxy, timeoutMs });
    const distrust = judgeServer(result, tls.authorities !== null);
    if (distrust !== null) {
      return earlier.get(WITH)?.state === 'failed' ? skipped('the server is not trusted, see above') : distrust;
    }
    if (refusesCertificate(result)) return ok('refused, as it should be: the server asks for a certificate');
    if (result.kind === 'error') return broken(result.code);
    const detail = `the server answers (HTTP ${result.status}): it does not ask for a certificate, so whether yours is good was not tested.`;
    return warning(detail, 'Check that PSA_BASE_URL is the address for certificates.');
  },
};

const NOT_TLS = /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|UNSUPPORTED_PROTOCOL|ALERT_PROTOCOL_VERSION/;

/** What is wrong with the server's side; null when nothing is, or when it cannot be known. */
function judgeServer(result: ProbeResult, caGiven: boolean): Outcome | null {
  if (result.kind === 'answer') return null;
  const { code } = result;
  if (unknownCaCodes.has(code)) {
    return caGiven
      ? failed(
          "the server's certificate is not signed by a CA of PSA_CA_FILE.",
          'Set PSA_CA_FILE to the CA certificate of this upstream.',
        )
      : failed(
          "the server's certificate is not signed by a public CA.",
          "Set PSA_CA_FILE to the vendor's CA certificate.",
        );
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return failed("the host is not in the server's certificate.", 'Check the host in PSA_BASE_URL.');
  }
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID') {
    return failed(
      "the server's certificate is out of its time.",
      "Check this machine's clock; if it is right, tell the vendor.",
    );
  }
  if (NOT_TLS.test(code))
    return failed('the server does not speak TLS 1.2 or newer on this port.', 'Check the port in PSA_BASE_URL.');
  return null;
}

/**
 * An alert, or the bare end of the connection, or what proxies say in HTTP: 495 and 496, and nginx a 400 with a page of HTML.
 * Q01: so does the vendor for an expired certificate.
 */
function refusesCertificate(result: ProbeResult): boolean {
  if (result.kind === 'error') return /_ALERT_/.test(result.code) || ['ECONNRESET', 'EPIPE'].includes(result.code);
  if (result.status === 495 || result.status === 496) return true;
  return result.status === 400 && result.body.trimStart().startsWith('<');
}

function refused(certificate: X509Certificate | null, now: Date): Outcome {
  const expired = certificate !== null && new Date(certificate.validTo) <= now;
  return expired
    ? failed(
        'the server refuses the client certificate, which has expired.',
        'Ask the vendor for a new one: `fleetgraph csr` makes the request.',
      )
    : failed(
        'the server refuses the client certificate.',
        "Check that the vendor's CA signed it for this upstream and this login.",
      );
}

function broken(code: string): Outcome {
  return code === 'ETIMEDOUT'
    ? failed(
        'the server takes the connection, but does not answer in time.',
        'Try again; if it stays so, raise PSA_TIMEOUT_MS or ask the vendor.',
      )
    : failed(`the connection breaks (${code}).`, 'Try again; if it stays so, ask the vendor.');
}
