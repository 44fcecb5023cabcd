/** The full measurement: about five minutes. */
export const full = {
  roundTrips: { fleets: [120, 1000], times: 3 },
  serving: { rounds: 5, roundMs: 1500, warmUpMs: 2000 },
  sizes: [100, 300, 1000, 3000, 10_000],
  /** Requests per fleet size. */
  repetitions: 16,
  clients: [1, 2, 5, 10, 20, 50, 100, 200],
  pagingVehicles: 20_000,
  overload: { factor: 10, warmUpMs: 3000, capacityMs: 3000, overloadMs: 10_000 },
  /** Allows the 200 clients above and large queries. */
  limits: { MAX_CONCURRENT_REQUESTS: '500' },
  /** The default limit of concurrent requests. */
  overloadLimits: { MAX_CONCURRENT_REQUESTS: '250' },
  startups: 3,
};

/** A check that the benchmark works: less than half a minute. */
export const quick = {
  ...full,
  roundTrips: { fleets: [120], times: 1 },
  serving: { rounds: 1, roundMs: 150, warmUpMs: 100 },
  sizes: [60, 200],
  repetitions: 1,
  clients: [1, 4],
  pagingVehicles: 300,
  overload: { factor: 10, warmUpMs: 200, capacityMs: 400, overloadMs: 600 },
  // Low enough to be reached in a short round.
  overloadLimits: { MAX_CONCURRENT_REQUESTS: '8' },
  startups: 1,
};
