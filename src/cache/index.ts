export { MemoryStore } from './memory-store.js';
export type { MemoryStoreOptions } from './memory-store.js';
export { UpstreamCache } from './upstream-cache.js';
export type { CacheStats, Reading, UpstreamCacheOptions, Served, Urgency } from './upstream-cache.js';
export type { Entry, Store, StoreSize } from './store.js';
