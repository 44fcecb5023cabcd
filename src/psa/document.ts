import type { Resource } from '../hal/index.js';

/** A HAL resource and the URL of its document, which relative links are resolved against. */
export interface HalDocument {
  readonly resource: Resource;
  readonly url: URL;
}
