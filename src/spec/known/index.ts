import type { Inventory } from '../inventory.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';

export type ApiVersion = 'v2' | 'v3';

/** The published versions of the API that the schema covers completely. */
export const known: Readonly<Record<ApiVersion, Inventory>> = { v2, v3 };

/** The API version of a document, from its own version such as `3.19.2`; null if unknown. */
export function apiVersionOf({ version }: Inventory): ApiVersion | null {
  const [major] = version.split('.');
  return major === '2' || major === '3' ? `v${major}` : null;
}
