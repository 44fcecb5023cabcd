import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, type BrotliOptions, type ZlibOptions } from 'node:zlib';
import type { Exchange } from './exchange.js';

/** Value of Accept-Encoding. Other encodings are not decoded. */
export const acceptedEncodings = 'gzip, deflate, br';

/** Maximum number of nested encodings (RFC 9110 §8.4). */
const maxLayers = 3;

type Decoder = (bytes: Buffer, options: ZlibOptions & BrotliOptions) => Promise<Buffer>;

/** They run in libuv's threads and stop once the output exceeds `maxOutputLength`. */
const [ofGzip, ofZlib, ofRawDeflate, ofBrotli] = [gunzip, inflate, inflateRaw, brotliDecompress].map(
  (decoder) => promisify(decoder) as Decoder,
) as [Decoder, Decoder, Decoder, Decoder];

const decoders: Readonly<Record<string, (bytes: Buffer) => Decoder | null>> = {
  // A decoding proxy may leave the header in place.
  gzip: (bytes) => (isGzip(bytes) ? ofGzip : null),
  'x-gzip': (bytes) => (isGzip(bytes) ? ofGzip : null),
  // Some servers send deflate without the zlib wrapper that RFC 9110 §8.4.1.2 requires.
  deflate: (bytes) => (isZlib(bytes) ? ofZlib : ofRawDeflate),
  br: () => ofBrotli,
  identity: () => null,
};

/**
 * Decodes the body, up to `maxBytes` of output. A failure is reported in `end`. gzip is detected without the header, which some gateways
 * drop.
 */
export async function decodeContent(answer: Exchange, maxBytes: number): Promise<Exchange> {
  if (answer.end !== 'whole' && answer.end !== 'closed') return answer;
  const layers = encodingsOf(answer.headers['content-encoding']);
  if (layers === null) return { ...answer, bytes: empty, end: 'encoding-unknown' };
  let { bytes } = answer;
  try {
    for (const layer of layers.reverse()) bytes = await decode(bytes, layer(bytes), maxBytes);
    if (isGzip(bytes)) bytes = await decode(bytes, ofGzip, maxBytes);
  } catch (error) {
    return { ...answer, bytes: empty, end: endOf(error), error: error instanceof Error ? error : null };
  }
  return bytes === answer.bytes ? answer : { ...answer, bytes };
}

const empty = Buffer.alloc(0);

/** In the order in which they were applied; null if one is unknown or there are too many. */
function encodingsOf(header = ''): ((bytes: Buffer) => Decoder | null)[] | null {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const layers = names.flatMap((name) => (Object.hasOwn(decoders, name) ? (decoders[name] ?? []) : []));
  return layers.length === names.length && layers.length <= maxLayers ? layers : null;
}

async function decode(bytes: Buffer, decoder: Decoder | null, maxBytes: number): Promise<Buffer> {
  if (decoder === null || bytes.length === 0) return bytes;
  // JSON usually expands less than 16 times; a small response gets a small buffer.
  const chunkSize = Math.min(64 * 1024, Math.max(1024, bytes.length * 16));
  return decoder(bytes, { maxOutputLength: maxBytes, chunkSize });
}

/** RFC 1952 §2.3: two magic bytes and the one compression method. No JSON begins like this. */
function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** RFC 1950 §2.2: method 8, and a check over both bytes of the header. */
function isZlib(bytes: Buffer): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

function endOf(error: unknown): Exchange['end'] {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'overflow';
  // "unexpected end of file": the compressed body itself is incomplete.
  return code === 'Z_BUF_ERROR' ? 'cut' : 'encoding-broken';
}
