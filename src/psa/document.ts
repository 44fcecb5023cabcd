import type { Resource } from '../hal/index.js';

/** A HAL resource and the URL of the document that it came in, against which its relative links are read. */
export interface HalDocument {
  readonly resource: Resource;
  readonly url: URL;
}
