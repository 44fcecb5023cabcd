import type { Resource } from '../hal/index.js';
import type { FreshnessClass } from './freshness.js';

/** One GET: `operation` is the specification's operationId, the name under which calls are counted and logged. */
export interface Get {
  readonly operation: string;
  readonly url: URL;
  readonly accept: string;
  readonly freshness: FreshnessClass;
  /** Whether the document shows the resource that is asked for. */
  readonly accepts: (resource: Resource) => boolean;
}
