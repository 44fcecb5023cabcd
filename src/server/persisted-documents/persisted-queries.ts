import type { ApolloServerOptions } from '@apollo/server';
import { LRUCache } from 'lru-cache';

type PersistedQueries = Exclude<ApolloServerOptions<object>['persistedQueries'], false | undefined>;

/**
 * Apollo's automatic persisted queries, cached in this process. Apollo stores valid documents only. A registered hash grants nothing:
 * the caller's permissions still apply.
 */
export function persistedQueries(maxBytes: number): PersistedQueries | false {
  if (maxBytes === 0) return false;
  const texts = new LRUCache<string, string>({
    maxSize: maxBytes,
    // At most two bytes per character, plus the key and the map's own memory.
    sizeCalculation: (text) => 2 * text.length + 300,
  });
  return {
    cache: {
      get: async (hash) => texts.get(hash),
      set: async (hash, text) => void texts.set(hash, text),
      delete: async (hash) => texts.delete(hash),
    },
  };
}
