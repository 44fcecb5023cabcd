// fleetgraph's server, graph and loaders, but what the upstream has said once is remembered as domain objects:
// what the calls and the decoding cost falls away. With the argument `interpreted` nothing is compiled.
import 'reflect-metadata';
import { loadConfig } from '../../../dist/config/index.js';
import { buildGraph, presentError } from '../../../dist/graphql/index.js';
import { DeprecationLog } from '../../../dist/hal/index.js';
import { FleetMemory, FleetSnapshots, RequestLoaders } from '../../../dist/loaders/index.js';
import { createLogger } from '../../../dist/observability/index.js';
import { countingDrift } from '../../../dist/psa/decode/index.js';
import { PsaClient, PsaUpstream, Sources } from '../../../dist/psa/index.js';
import { createServer } from '../../../dist/server/index.js';
import { createTransport } from '../../../dist/transport/index.js';
import { createTurns } from '../../../dist/turns.js';
import { report } from './child.mjs';

const { upstream: settings, server: serving } = loadConfig(process.env, new Date());
const base = new URL(`${settings.baseUrl.href}/${settings.apiVersion}`);
const { apiVersion, pageSize } = settings;
const { send } = createTransport({ ...settings, base });
const client = new PsaClient({
  send,
  origin: { base, trustedHosts: [] },
  deprecations: new DeprecationLog(() => {}),
  onRefusedLink: () => {},
});
const real = new PsaUpstream({ client, sources: new Sources(), drift: countingDrift(), apiVersion, pageSize });

const remembered = new Map();
const remember = (load, ...key) => {
  const text = JSON.stringify(key);
  if (!remembered.has(text)) remembered.set(text, load());
  return remembered.get(text);
};
// The signal of the request that happened to be first must not end what the others share.
const call = {};
const nameOf = ({ fleetId, vehicleId }) => [fleetId, vehicleId];
const upstream = {
  vehicleExtensions: real.vehicleExtensions,
  held: (relation, parent) => real.held(relation, parent),
  place: (relation, parent, args) => real.place(relation, parent, args),
  list: (relation) => real.list(relation),
  named: (item, vehicle) => real.named(item, vehicle),
  fleets: (page) => remember(() => real.fleets(page, call), 'fleets', page),
  fleet: (id) => remember(() => real.fleet(id, call), 'fleet', id),
  vehicle: (ref, args) => remember(() => real.vehicle(ref, args, call), 'vehicle', ref, args),
  entity: (name, ref, args) => remember(() => real.entity(name, ref, args, call), 'entity', name, ref, args),
  one: (relation, parent, args) =>
    remember(() => real.one(relation, parent, args, call), relation, nameOf(parent), args),
  many: (relation, parent, args, page) =>
    remember(() => real.many(relation, parent, args, page, call), relation, nameOf(parent), args, page),
  collection: (name, fleet, args) => {
    const pages = real.collection(name, fleet, args);
    const key = ['collection', name, fleet.fleetId, args];
    return (
      pages && {
        rangeable: pages.rangeable,
        pageSize: pages.pageSize,
        first: () => remember(() => pages.first(call), ...key, 'first'),
        next: (token) => remember(() => pages.next(token, call), ...key, 'next', token),
        range: (from, to) => remember(() => pages.range(from, to, call), ...key, 'range', from, to),
      }
    );
  },
};

const memory = new FleetMemory({ now: Date.now });
const snapshots = new FleetSnapshots({ upstream, memory, pageSize, now: Date.now, ttlMs: 0 });
const server = await createServer({
  ...serving,
  compileAt: process.argv.includes('interpreted') ? Infinity : undefined,
  schema: buildGraph(),
  createContext: ({ signal, requestId }) => ({
    loaders: new RequestLoaders({ upstream, memory, snapshots, pageSize, call: { signal } }),
    requestId,
    maxFirst: serving.maxFirst,
    now: Date.now,
    nodeTypes: new WeakMap(),
  }),
  readiness: async () => ({ ready: true, detail: '' }),
  formatError: presentError,
  logger: createLogger({ level: 'info', secrets: [], destination: { write: () => {} } }),
  takeTurn: createTurns(),
  exampleOperations: [],
});
report(await server.listen());
