export { MemoryStore } from './memory-store.js';
export type { MemoryStoreOptions } from './memory-store.js';
export { ResponseCache } from './response-cache.js';
export type { CacheStats, Reading, ResponseCacheOptions, Served, Urgency } from './response-cache.js';
export type { Entry, Store, StoreSize } from './store.js';
