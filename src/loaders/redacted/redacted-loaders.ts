import type {
  DataProfile,
  Redactor,
  Entities,
  Fleet,
  FleetPart,
  Maintenance,
  Position,
  ToManyRelations,
  ToOneRelations,
  Vehicle,
  VehicleArguments,
  VehicleInformation,
  VehicleStatus,
} from '../../domain/index.js';
import type { FleetSnapshot } from '../snapshots/fleet-snapshot.js';
import { staleCursor, type ListRequest, type ListPage } from '../lists/list-page.js';
import type { Loaders } from '../loaders.js';
import type {
  PagedRequest,
  RelationToVehicle,
  VehicleListRequest,
  VehicleSelectionRequest,
} from '../loader-requests.js';
import type { VehicleNeeds } from '../vehicle-needs.js';
import type { ForwardPage } from '../lists/forward-page.js';
import { isTrack, readTrack, type TrackRelation } from './redacted-track.js';
import { refuseSelection, refuseVinPrefix } from './refuse-search.js';

/**
 * Loaders that redact what they return and map redacted arguments back to their originals. The inner loaders and all shared
 * caches contain unredacted data.
 */
export class RedactedLoaders implements Loaders {
  readonly #inner: Loaders;
  readonly #redactor: Redactor;

  constructor(inner: Loaders, redactor: Redactor) {
    this.#inner = inner;
    this.#redactor = redactor;
  }

  async fleets(request: PagedRequest): Promise<ForwardPage<Fleet>> {
    return this.#redactPage(await this.#inner.fleets(this.#openCursor(request)));
  }

  async fleet(fleetId: string): Promise<Fleet | null> {
    return this.#redact(await this.#inner.fleet(this.#redactor.revealId(fleetId)));
  }

  async vehicles(fleet: Fleet, request: VehicleListRequest): Promise<ForwardPage<Vehicle> | null> {
    refuseVinPrefix(this.#redactor, request.vinPrefix);
    const page = await this.#inner.vehicles(this.#redactor.originalOf(fleet), this.#openCursor(request));
    return page && this.#redactPage(page);
  }

  async selectVehicles(fleet: Fleet, request: VehicleSelectionRequest) {
    refuseSelection(this.#redactor, request);
    const redact = this.#redactor.redactRecord.bind(this.#redactor);
    const selected = await this.#inner.selectVehicles(this.#redactor.originalOf(fleet), request, redact);
    const entries = selected.entries.map(({ record, key }) => ({
      record: { ...record, vehicle: this.#redactor.redact(record.vehicle) },
      key,
    }));
    return { ...selected, entries };
  }

  /** Not redacted: only summaries are derived from it, and these contain neither positions nor VINs. */
  snapshot(fleet: Fleet, needed: ReadonlySet<FleetPart>): Promise<FleetSnapshot> {
    return this.#inner.snapshot(this.#redactor.originalOf(fleet), needed);
  }

  async vehicle(key: Parameters<Loaders['vehicle']>[0]): Promise<Vehicle | null> {
    return this.#redact(await this.#inner.vehicle(this.#redactor.revealIds(key)));
  }

  async vehicleOf<N extends RelationToVehicle>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    needs: VehicleNeeds,
  ): Promise<Vehicle | null> {
    return this.#redact(await this.#inner.vehicleOf(relation, this.#redactor.originalOf(parent), needs));
  }

  async vehicleWith(vehicle: Vehicle, needs: VehicleNeeds): Promise<Vehicle> {
    return this.#redactor.redact(await this.#inner.vehicleWith(this.#redactor.originalOf(vehicle), needs));
  }

  async status(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    return this.#redact(await this.#inner.status(this.#redactor.originalOf(vehicle), profile));
  }

  async requestedStatus(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    return this.#redact(await this.#inner.requestedStatus(this.#redactor.originalOf(vehicle), profile));
  }

  /** Withheld positions are not read. */
  async lastPosition(vehicle: Vehicle, profile: DataProfile | null): Promise<Position | null> {
    if (this.#redactor.hidesPositions) return null;
    return this.#redact(await this.#inner.lastPosition(this.#redactor.originalOf(vehicle), profile));
  }

  async maintenance(vehicle: Vehicle, profile: DataProfile | null): Promise<Maintenance | null> {
    return this.#redact(await this.#inner.maintenance(this.#redactor.originalOf(vehicle), profile));
  }

  async entity<N extends keyof Entities>(
    name: N,
    ref: Entities[N]['ref'],
    args: Entities[N]['args'],
  ): Promise<Entities[N]['target'] | null> {
    const found: object | null = await this.#inner.entity(name, this.#redactor.revealIds(ref), args);
    return this.#redact(found) as Entities[N]['target'] | null;
  }

  async one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): Promise<ToOneRelations[N]['target'] | null> {
    if (this.#redactor.hidesPositions && leadsToPosition(relation)) return null;
    const original: object = this.#redactor.originalOf<object>(parent);
    const found: object | null = await this.#inner.one(relation, original as ToOneRelations[N]['parent'], args);
    return this.#redact(found, original) as ToOneRelations[N]['target'] | null;
  }

  /** The caller already knows the VIN. */
  async information(vin: string, args: VehicleArguments): Promise<VehicleInformation | null> {
    return this.#redact(await this.#inner.information(vin, args));
  }

  async list<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    request: ListRequest<ToManyRelations[N]['target']>,
  ): Promise<ListPage<ToManyRelations[N]['target']> | null> {
    type Target = ToManyRelations[N]['target'];
    const original: object = this.#redactor.originalOf<object>(parent);
    const originalArgs = this.#redactor.revealIds<object>(args);
    const { cursor } = request;
    const opened = cursor === null ? request : { ...request, cursor: { ...cursor, key: this.#open(cursor.key) } };
    const page: ListPage<object> | null = isTrack(relation)
      ? await readTrack(this.#inner, this.#redactor.settings, {
          relation: relation as TrackRelation,
          parent: original as ToManyRelations[TrackRelation]['parent'],
          args: originalArgs as ToManyRelations[TrackRelation]['args'],
          request: opened as ListRequest<Position>,
        })
      : await this.#inner.list(
          relation,
          original as ToManyRelations[N]['parent'],
          originalArgs as ToManyRelations[N]['args'],
          opened,
        );
    if (page === null) return null;
    const entries = page.entries.map(({ item, position: { offset, key } }) => ({
      item: this.#redactor.redact(item, original) as Target,
      // The key of a track point contains its coordinates.
      position: { offset, key: this.#redactor.seal(key) },
    }));
    return { ...page, entries };
  }

  #redact<T extends object>(thing: T | null, of?: object): T | null {
    return this.#redactor.redactOrNull(thing, of);
  }

  /** Opens a sealed part of a cursor. Others are rejected: a forged cursor could probe whether a vehicle was at a place. */
  #open(text: string): string {
    const opened = this.#redactor.open(text);
    if (opened === null) throw staleCursor();
    return opened;
  }

  #openCursor<R extends PagedRequest>(request: R): R {
    const { after } = request;
    if (after === null || after.token === null) return request;
    return { ...request, after: { ...after, token: this.#open(after.token) } };
  }

  #redactPage<T extends object>(page: ForwardPage<T>): ForwardPage<T> {
    const entries = page.entries.map(({ item, position }) => ({
      item: this.#redactor.redact(item),
      position: { ...position, token: position.token === null ? null : this.#redactor.seal(position.token) },
    }));
    return { ...page, entries };
  }
}

/** Whether a relation leads to a position of a vehicle. */
function leadsToPosition(relation: keyof ToOneRelations): boolean {
  return relation === 'Vehicle.lastPosition' || relation === 'Alert.position';
}
