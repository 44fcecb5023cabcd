import {
  DomainError,
  emptyPage,
  type Call,
  type CollectionPage,
  type Entities,
  type Fleet,
  type FleetCollection,
  type FleetCollections,
  type EmbeddedCopy,
  type ListTraits,
  type Page,
  type PageRequest,
  type Read,
  type ToManyRelations,
  type ToOneRelations,
  type Upstream,
  type Vehicle,
  type VehicleArguments,
  type VehicleExtension,
  type VehicleRef,
} from '../../domain/index.js';

export interface GuardOptions {
  readonly upstream: Upstream;
  /** The vendor's ids of the visible fleets. */
  readonly fleets: ReadonlySet<string>;
  /** Loads one of these fleets from the cache or the upstream. */
  readonly loadFleet: (fleetId: string, call: Call) => Promise<Fleet | null>;
}

/** Whether an item belongs to a visible fleet. */
export type IsPermitted = (item: object) => boolean;

/**
 * Checks whether items belong to some fleets, by their `fleetId` and by every fleet in their documents. An item that links to
 * another fleet is taken for that fleet's, whichever list it was in: its ids, VIN and links would be the other fleet's data.
 */
export function permittedBy(upstream: Pick<Upstream, 'fleetsOf'>, fleets: ReadonlySet<string>): IsPermitted {
  return (item) => {
    const { fleetId } = item as { readonly fleetId?: unknown };
    if (typeof fleetId === 'string' && !fleets.has(fleetId)) return false;
    return upstream.fleetsOf(item).every((id) => fleets.has(id));
  };
}

/**
 * The upstream, limited to the fleets of a principal: other fleets do not exist and are not read. This is the only place that
 * enforces it; loaders and resolvers see only the visible fleets.
 */
export class GuardedUpstream implements Upstream {
  readonly #upstream: Upstream;
  readonly #fleets: ReadonlySet<string>;
  readonly #loadFleet: GuardOptions['loadFleet'];
  readonly #isPermitted: IsPermitted;
  /** Read once for all pages. */
  #own: Promise<readonly Fleet[]> | null = null;

  constructor({ upstream, fleets, loadFleet }: GuardOptions) {
    this.#upstream = upstream;
    this.#fleets = fleets;
    this.#loadFleet = loadFleet;
    this.#isPermitted = permittedBy(upstream, fleets);
  }

  get vehicleExtensions(): ReadonlySet<VehicleExtension> {
    return this.#upstream.vehicleExtensions;
  }

  /**
   * The visible fleets, sorted by the vendor's id; the pages of the upstream's list would reveal how many others there are. A
   * token is the first id of its page.
   */
  async fleets({ size, token }: PageRequest, call: Call): Promise<Page<Fleet>> {
    const fleets = await (this.#own ??= this.#readOwn(call));
    const start = token === null ? 0 : fleets.filter(({ fleetId }) => fleetId < token).length;
    const next = fleets[start + size]?.fleetId ?? null;
    return { items: fleets.slice(start, start + size), total: fleets.length, next };
  }

  async fleet(fleetId: string, call: Call): Promise<Fleet | null> {
    return this.#fleets.has(fleetId) ? this.#ifPermitted(await this.#upstream.fleet(fleetId, call)) : null;
  }

  async vehicle(ref: VehicleRef, args: VehicleArguments, call: Call): Promise<Vehicle | null> {
    return this.#fleets.has(ref.fleetId) ? this.#ifPermitted(await this.#upstream.vehicle(ref, args, call)) : null;
  }

  /** An entity without a fleet (vehicle information by VIN) is never visible: its owner is unknown. */
  async entity<N extends keyof Entities>(
    name: N,
    ref: Entities[N]['ref'],
    args: Entities[N]['args'],
    call: Call,
  ): Promise<Entities[N]['target'] | null> {
    return this.#fleets.has(ref.fleetId) ? this.#ifPermitted(await this.#upstream.entity(name, ref, args, call)) : null;
  }

  peekEmbedded<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
  ): EmbeddedCopy<ToOneRelations[N]['target']> {
    if (!this.#isPermitted(parent)) return nothing;
    const embedded = this.#upstream.peekEmbedded(relation, parent);
    return embedded.known && embedded.value !== null && !this.#isPermitted(embedded.value) ? nothing : embedded;
  }

  async one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
    call: Call,
  ): Promise<ToOneRelations[N]['target'] | null> {
    return this.#isPermitted(parent) ? this.#ifPermitted(await this.#upstream.one(relation, parent, args, call)) : null;
  }

  targetUrl<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): string | null {
    return this.#isPermitted(parent) ? this.#upstream.targetUrl(relation, parent, args) : null;
  }

  list<N extends keyof ToManyRelations>(relation: N): ListTraits<ToManyRelations[N]['target']> {
    return this.#upstream.list(relation);
  }

  async many<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    page: PageRequest,
    call: Call,
  ): Promise<Page<ToManyRelations[N]['target']> | null> {
    if (!this.#isPermitted(parent)) return emptyPage;
    const read = await this.#upstream.many(relation, parent, args, page, call);
    return read && this.#permittedOf(read, (item) => item);
  }

  collection<N extends keyof FleetCollections>(
    name: N,
    fleet: Fleet,
    args: FleetCollections[N]['args'],
  ): FleetCollection<FleetCollections[N]['item']> | null {
    type Item = FleetCollections[N]['item'];
    const collection = this.#isPermitted(fleet) ? this.#upstream.collection(name, fleet, args) : null;
    if (collection === null) return null;
    const own = async (page: Promise<CollectionPage<Item>>) => this.#permittedOf(await page, ({ value }) => value);
    return {
      ...collection,
      first: (call) => own(collection.first(call)),
      next: (token, call) => own(collection.next(token, call)),
      range: (from, to, call) => own(collection.range(from, to, call)),
    };
  }

  operationOf(read: Read): string {
    return this.#upstream.operationOf(read);
  }

  withInheritedIds<T extends object>(item: T, vehicle: Vehicle): T {
    return this.#upstream.withInheritedIds(item, vehicle);
  }

  hidesPosition(...[vehicle, profile]: Parameters<Upstream['hidesPosition']>): boolean {
    return this.#fleets.has(vehicle.fleetId) && this.#upstream.hidesPosition(vehicle, profile);
  }

  fleetsOf(item: object): readonly string[] {
    return this.#upstream.fleetsOf(item);
  }

  detached<T extends object>(item: T): T {
    return this.#upstream.detached(item);
  }

  #ifPermitted<T extends object>(item: T | null): T | null {
    return item !== null && this.#isPermitted(item) ? item : null;
  }

  /** The page without items of other fleets; its total is then unknown, because the upstream's includes them. */
  #permittedOf<T>(page: Page<T>, objectOf: (item: T) => object): Page<T> {
    const items = page.items.filter((item) => this.#isPermitted(objectOf(item)));
    return items.length === page.items.length ? page : { ...page, items, total: null };
  }

  async #readOwn(call: Call): Promise<readonly Fleet[]> {
    const ids = [...this.#fleets].sort();
    const found = await Promise.all(ids.map((fleetId) => this.#loadIfAvailable(fleetId, call)));
    return found.filter((fleet) => fleet !== null && this.#isPermitted(fleet)) as readonly Fleet[];
  }

  /** Null for a granted fleet that the upstream does not have, or not for this login. */
  async #loadIfAvailable(fleetId: string, call: Call): Promise<Fleet | null> {
    try {
      return await this.#loadFleet(fleetId, call);
    } catch (error) {
      if (error instanceof DomainError && (error.code === 'NOT_FOUND' || error.code === 'FORBIDDEN')) return null;
      throw error;
    }
  }
}

const nothing: EmbeddedCopy<never> = { known: true, value: null };
