import type { X509Certificate } from 'node:crypto';
import { inspectCertificate, isMzpLogin, PARTNERS_UNIT } from '../../pki/index.js';
import { failed, ok, skipped, unneeded, warning } from './check.js';
import type { Check } from './check.js';

const CLIENT_AUTHENTICATION = '1.3.6.1.5.5.7.3.2';

/** The subject of the vendor's certificates. Others may work, so this only warns. */
export const subject: Check = {
  name: 'certificate subject',
  needs: [],
  run: ({ examination }) => {
    const { source, certificate } = examination.tls;
    if (source === 'none') return unneeded('not needed for plain http');
    if (certificate === null) return skipped('requires a readable certificate');
    const { subject: parts } = inspectCertificate(certificate.raw);
    const login = parts.commonName ?? '';
    const doubts: string[] = [];
    if (parts.organizationalUnit !== PARTNERS_UNIT) doubts.push(`its OU is not "${PARTNERS_UNIT}"`);
    if (!isMzpLogin(login)) doubts.push('its CN is not an MZP login');
    else if (isAnother(login, examination.upstream.username)) doubts.push('its CN is not the login of PSA_USERNAME');
    // In Node, `keyUsage` holds the extended key usages.
    if (certificate.keyUsage?.includes(CLIENT_AUTHENTICATION) === false)
      doubts.push('it does not allow client authentication');
    if (doubts.length === 0) return ok(`CN=${login}, OU=${PARTNERS_UNIT}`);
    return warning(
      `${doubts.join(', ')}.`,
      'Check that this is the certificate that the vendor signed for this login.',
    );
  },
};

function isAnother(login: string, username: string | null): boolean {
  return username !== null && isMzpLogin(username.toUpperCase()) && username.toUpperCase() !== login;
}

export const chain: Check = {
  name: 'chain to the CA',
  needs: [],
  run: ({ examination }) => {
    const { source, certificate, chain: others, authorities } = examination.tls;
    if (source === 'none') return unneeded('not needed for plain http');
    if (certificate === null) return skipped('requires a readable certificate');
    if (authorities === null) return unneeded('PSA_CA_FILE is not set');
    const fix = 'Get the CA certificate of this upstream from the vendor.';
    switch (verifyChain(certificate, others, authorities)) {
      case 'reached':
        return ok('the client certificate is signed by a CA in PSA_CA_FILE');
      case 'forged':
        return failed('the CA in PSA_CA_FILE has the name of the certificate’s issuer, but another key.', fix);
      case 'unknown':
        // The file may hold only the CA of the server certificate.
        return warning(
          'the client certificate is signed by a CA that is not in PSA_CA_FILE.',
          `${fix} Ignore this if the file is for the server certificate only.`,
        );
    }
  },
};

/** Follows the chain from the certificate to one of the authorities. */
function verifyChain(
  certificate: X509Certificate,
  others: readonly X509Certificate[],
  authorities: readonly X509Certificate[],
): 'reached' | 'forged' | 'unknown' {
  const issuersOf = (of: X509Certificate, among: readonly X509Certificate[]): X509Certificate[] =>
    among.filter((each) => each.subject === of.issuer);
  const seen = new Set<X509Certificate>();
  let current: X509Certificate | undefined = certificate;
  while (current !== undefined && !seen.has(current)) {
    const here: X509Certificate = current;
    seen.add(here);
    const named = issuersOf(here, authorities);
    if (named.some((issuer) => here.verify(issuer.publicKey))) return 'reached';
    if (named.length > 0) return 'forged';
    current = issuersOf(here, others).find((issuer) => here.verify(issuer.publicKey));
  }
  return 'unknown';
}
