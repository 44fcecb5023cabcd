import type { CollectionOptions } from '../options.js';
import type { ApiVersion, LinkStyle } from '../representation/links.js';
import type { Quirks } from '../quirks/quirk.js';
import type { World } from '../world/world.js';
import type { PageTokens } from './tokens.js';

/** A request that was admitted, and what its operation needs. */
export interface Call {
  readonly version: ApiVersion;
  /** After the version, decoded: /fleets/… */
  readonly path: string;
  /** The path template's variables. */
  readonly variables: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly world: World;
  readonly style: LinkStyle;
  readonly collections: CollectionOptions;
  readonly quirks: Quirks;
  readonly tokens: PageTokens;
}
