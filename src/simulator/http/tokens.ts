import { createHmac, timingSafeEqual } from 'node:crypto';
import { badRequest } from './errors.js';

/** The position of a client in a paged collection. */
interface PageMark {
  /** Index of the next item, after filters and `indexRange`. */
  readonly offset: number;
  readonly size: number;
  /** The instant of the first page: later items do not shift the following pages. */
  readonly asOf: number;
}

/** Issues page tokens: opaque, signed, and bound to their collection and filters. */
export class PageTokens {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  issue(mark: PageMark, scope: string): string {
    const text = `${mark.offset.toString(36)}.${mark.size.toString(36)}.${mark.asOf.toString(36)}`;
    return Buffer.concat([this.#sign(text, scope), Buffer.from(text)]).toString('base64url');
  }

  read(token: string, scope: string): PageMark {
    const bytes = Buffer.from(token, 'base64url');
    const text = bytes.subarray(signatureBytes).toString();
    const signature = bytes.subarray(0, signatureBytes);
    if (signature.length !== signatureBytes || !timingSafeEqual(signature, this.#sign(text, scope))) {
      throw badRequest('pageToken: not a token of this collection.');
    }
    const [offset = 0, size = 0, asOf = 0] = text.split('.').map((part) => Number.parseInt(part, 36));
    return { offset, size, asOf };
  }

  #sign(text: string, scope: string): Buffer {
    return createHmac('sha256', this.#secret).update(`${text}\n${scope}`).digest().subarray(0, signatureBytes);
  }
}

const signatureBytes = 12;
