import type { RequestLoaders } from './request-loaders.js';

/** The data loaders of one GraphQL request: its only access to the upstream. */
export type Loaders = Pick<RequestLoaders, keyof RequestLoaders>;
