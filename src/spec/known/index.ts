import type { Inventory } from '../inventory.js';
import { v2 } from './v2.js';
import { v3 } from './v3.js';

export type ApiVersion = 'v2' | 'v3';

/** What the graph was built from: the newest publications that it reads whole. */
export const known: Readonly<Record<ApiVersion, Inventory>> = { v2, v3 };

/** The version of the API that a document's own version, such as `3.19.2`, stands for; null for any other. */
export function apiVersionOf({ version }: Inventory): ApiVersion | null {
  const [major] = version.split('.');
  return major === '2' || major === '3' ? `v${major}` : null;
}
