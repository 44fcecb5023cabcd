import type { Resource } from '../../hal/index.js';
import type { FreshnessClass } from './freshness.js';

/** One GET request. `operation` is the operationId of the specification, under which calls are counted and logged. */
export interface Get {
  readonly operation: string;
  readonly url: URL;
  readonly accept: string;
  readonly freshness: FreshnessClass;
  /** Whether the document is the requested resource. */
  readonly accepts: (resource: Resource) => boolean;
}
