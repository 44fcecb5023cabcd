import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Reply } from '../http/reply.js';
import type { Compression, Fault } from './fault.js';

const compressors: Readonly<Record<Compression, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gzipSync(bytes),
  deflate: (bytes) => deflateSync(bytes),
  'raw-deflate': (bytes) => deflateRawSync(bytes),
  br: (bytes) => brotliCompressSync(bytes),
};

/** Compresses the reply and sets Content-Encoding. Zlib and raw deflate are both called `deflate` in HTTP. */
export function compressedReply(
  reply: Reply,
  {
    encodings,
    header,
    status = reply.status,
    body = reply.body,
    change = (bytes) => bytes,
  }: Extract<Fault, { readonly kind: 'compressed' }>,
): Reply {
  const compressed = encodings.reduce((bytes, encoding) => compressors[encoding](bytes), body);
  const named = header === undefined ? encodings.join(', ').replaceAll('raw-deflate', 'deflate') : header;
  return {
    ...reply,
    status,
    headers: { ...reply.headers, ...(named === null ? {} : { 'Content-Encoding': named }) },
    body: change(compressed),
  };
}
