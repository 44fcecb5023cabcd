import type { ApolloServerOptions } from '@apollo/server';
import { LRUCache } from 'lru-cache';

type PersistedQueries = Exclude<ApolloServerOptions<object>['persistedQueries'], false | undefined>;

/**
 * Where Apollo keeps the texts that clients have sent along with their hashes: in this process, the least used go first. Only
 * valid documents come here. A text says nothing of who sent it, and who names it is answered by their own rights.
 */
export function persistedQueries(maxBytes: number): PersistedQueries | false {
  if (maxBytes === 0) return false;
  const texts = new LRUCache<string, string>({
    maxSize: maxBytes,
    // A character takes two bytes at the most; the key, and what the map itself takes.
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
