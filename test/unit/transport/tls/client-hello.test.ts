import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { makeCa, makeClientCertificate } from '../../../support/pki.js';
import { baseOf, failureOf, runTcp, transportTo, requestTo } from '../servers.js';

interface ClientHello {
  readonly ciphers: readonly number[];
  readonly versions: readonly number[];
}

/** RFC 8446, 4.1.2, in a record of RFC 8446, 5.1. */
function parseHello(bytes: Buffer): ClientHello {
  let at = 0;
  const number = (size: number): number => {
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const numbers = (length: number): readonly number[] => Array.from({ length: length / 2 }, () => number(2));
  const skip = (length: number): void => {
    at += length;
  };
  if (number(1) !== 22) throw new Error('no handshake');
  skip(4); // version of the record, its length
  if (number(1) !== 1) throw new Error('not a ClientHello');
  skip(3 + 2 + 32); // length, version, random
  skip(number(1)); // session
  const ciphers = numbers(number(2));
  skip(number(1)); // compression
  const end = number(2) + at;
  let versions: readonly number[] = [];
  while (at < end) {
    const [type, length] = [number(2), number(2)];
    const next = at + length;
    if (type === 43) versions = numbers(number(1));
    at = next;
  }
  return { ciphers, versions };
}

/** OpenSSL's descriptions of cipher suites, by their numbers. */
function knownCiphers(): ReadonlyMap<number, string> {
  const list = execFileSync('openssl', ['ciphers', '-V', 'ALL:COMPLEMENTOFALL:@SECLEVEL=0'], { encoding: 'utf8' });
  const lines = list.matchAll(/^\s*0x(\w\w),0x(\w\w) - (.*)$/gm);
  return new Map([...lines].map(([, high, low, text = '']) => [parseInt(`${high}${low}`, 16), text]));
}

/** RFC 5746: signals secure renegotiation; not a cipher. */
const SIGNAL = 0x00ff;

describe('the ClientHello of an upstream connection', () => {
  let hello: ClientHello;
  beforeAll(async () => {
    const ca = await makeCa();
    const { certPem: cert, keyPem: key } = await makeClientCertificate(ca);
    let seen = Buffer.alloc(0);
    const listener = await runTcp((socket, text) => {
      seen = Buffer.concat([seen, Buffer.from(text, 'latin1')]);
      socket.destroy();
    });
    const base = baseOf(listener, 'https');
    const transport = transportTo(base, { tls: { kind: 'pem', cert, key, ca: ca.certPem }, retries: 0 });
    await failureOf(transport.send(requestTo(base)));
    await transport.close();
    await listener.stop();
    hello = parseHello(seen);
  });

  it('offers TLS 1.3 and 1.2 and nothing older', () => {
    expect(hello.versions).toEqual([0x0304, 0x0303]);
  });

  it('offers no broken or anonymous cipher', () => {
    const known = knownCiphers();
    const described = hello.ciphers
      .filter((cipher) => cipher !== SIGNAL)
      .map((cipher) => known.get(cipher) ?? `unknown ${cipher}`);
    expect(described.length).toBeGreaterThan(5);
    expect(described.filter((text) => /unknown|RC4|DES|Enc=None|Au=None|MD5|EXP|IDEA|SEED|PSK|SRP/.test(text))).toEqual(
      [],
    );
    // TLS 1.3's own come first.
    expect(described[0]).toContain('TLSv1.3');
  });
});
