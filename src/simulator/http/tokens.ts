import { createHmac, timingSafeEqual } from 'node:crypto';
import { badRequest } from './errors.js';

/** Where a reading of a collection stands. */
export interface PageMark {
  /** Of the next item, in the collection after filters and indexRange. */
  readonly offset: number;
  readonly size: number;
  /** The instant whose items the reading lists, so that ones that come later move nothing. */
  readonly asOf: number;
}

/** Opaque to clients, signed, and bound to the collection and filters that it was made for. */
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
