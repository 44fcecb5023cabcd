import { createPrivateKey, X509Certificate } from 'node:crypto';

/** The kind of a file by its content, since extensions mislead: keytool writes PKCS#12 into .jks files. */
export type FileKind =
  | { readonly kind: 'pem'; readonly labels: readonly string[]; readonly text: string }
  | { readonly kind: 'pkcs12' | 'jks' | 'jceks' | 'der-certificate' | 'der-key' | 'unknown' };

const JKS_MAGIC = 0xfeedfeed;
const JCEKS_MAGIC = 0xcececece;
const PEM_LABEL = /^-----BEGIN ([A-Z0-9# ]+)-----\s*$/gm;

export function recognize(bytes: Buffer): FileKind {
  const magic = bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
  if (magic === JKS_MAGIC) return { kind: 'jks' };
  if (magic === JCEKS_MAGIC) return { kind: 'jceks' };
  if (isPkcs12(bytes)) return { kind: 'pkcs12' };
  if (bytes[0] === 0x30) return { kind: recognizeDer(bytes) };
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  const labels = [...text.matchAll(PEM_LABEL)].map(([, label]) => label ?? '');
  return labels.length > 0 ? { kind: 'pem', labels, text } : { kind: 'unknown' };
}

/** PFX ::= SEQUENCE { version INTEGER {v3(3)}, authSafe ContentInfo, … } (RFC 7292, 4). */
function isPkcs12(bytes: Buffer): boolean {
  if (bytes[0] !== 0x30 || bytes.length < 16) return false;
  const length = bytes[1] ?? 0;
  const start = length < 0x80 ? 2 : 2 + (length & 0x7f);
  return bytes.subarray(start, start + 4).equals(Buffer.from([0x02, 0x01, 0x03, 0x30]));
}

function recognizeDer(bytes: Buffer): 'der-certificate' | 'der-key' | 'unknown' {
  if (succeeds(() => new X509Certificate(bytes))) return 'der-certificate';
  const isKey = (['pkcs8', 'pkcs1'] as const).some((type) =>
    succeeds(() => createPrivateKey({ key: bytes, format: 'der', type })),
  );
  return isKey ? 'der-key' : 'unknown';
}

function succeeds(action: () => unknown): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
