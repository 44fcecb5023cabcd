/** How fast: about five minutes. */
export const full = {
  serving: { rounds: 5, roundMs: 1500, warmUpMs: 2000 },
  sizes: [100, 300, 1000, 3000, 10_000],
  /** Queries of each size. */
  times: 16,
  clients: [1, 2, 5, 10, 20, 50, 100, 200],
  walk: 20_000,
  overload: { times: 10, warmUpMs: 3000, capacityMs: 3000, overloadMs: 10_000 },
  /** 200 clients are asked for below, and large queries. */
  limits: { MAX_CONCURRENT_REQUESTS: '500' },
  /** As it comes. */
  estimate: { MAX_CONCURRENT_REQUESTS: '250' },
  starts: 3,
};

/** That it works: less than half a minute. */
export const quick = {
  ...full,
  serving: { rounds: 1, roundMs: 150, warmUpMs: 100 },
  sizes: [60, 200],
  times: 1,
  clients: [1, 4],
  walk: 300,
  overload: { times: 10, warmUpMs: 200, capacityMs: 400, overloadMs: 600 },
  // A short round must get there too.
  estimate: { MAX_CONCURRENT_REQUESTS: '8' },
  starts: 1,
};
