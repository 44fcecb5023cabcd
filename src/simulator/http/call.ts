import type { CollectionOptions } from '../options.js';
import type { ApiVersion, LinkStyle } from '../representation/links.js';
import type { Quirks } from '../quirks/quirk.js';
import type { World } from '../world/world.js';
import type { PageTokens } from './tokens.js';

/** An accepted request and the context of its operation. */
export interface Call {
  readonly version: ApiVersion;
  /** After the version, decoded: `/fleets/…` */
  readonly path: string;
  /** Variables of the path template. */
  readonly variables: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly world: World;
  readonly style: LinkStyle;
  readonly collections: CollectionOptions;
  readonly quirks: Quirks;
  readonly tokens: PageTokens;
}
