import type { RequestLoaders } from '../loaders/index.js';

/** What every resolver of one GraphQL request shares. */
export interface GraphContext {
  readonly loaders: RequestLoaders;
  readonly requestId: string;
  /** The largest `first` that a connection takes. */
  readonly maxFirst: number;
}
