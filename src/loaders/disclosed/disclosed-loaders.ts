import type {
  DataProfile,
  Discloser,
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
import type { FleetSnapshot } from '../fleet-snapshot.js';
import { lostPosition, type ListRequest, type ListWindow } from '../list-window.js';
import type { Loaders } from '../loaders.js';
import type { PagedRequest, VehicleListRequest, VehicleSelectionRequest } from '../request-loaders.js';
import type { VehicleNeeds } from '../vehicle-needs.js';
import type { Window } from '../window.js';
import { isWay, readWay, type WayRelation } from './disclosed-way.js';
import { refuseSelection, refuseVinPrefix } from './refusals.js';

type ToVehicle = Parameters<Loaders['vehicleOf']>[0];

/**
 * The loaders of a request whose sender may not see all: what comes out is what is shown, what goes in is taken for what it
 * is shown of. Within, and in all memories that requests share, things are exact.
 */
export class DisclosedLoaders implements Loaders {
  readonly #inner: Loaders;
  readonly #discloser: Discloser;

  constructor(inner: Loaders, discloser: Discloser) {
    this.#inner = inner;
    this.#discloser = discloser;
  }

  async fleets(request: PagedRequest): Promise<Window<Fleet>> {
    return this.#pages(await this.#inner.fleets(this.#opened(request)));
  }

  async fleet(fleetId: string): Promise<Fleet | null> {
    return this.#shown(await this.#inner.fleet(this.#discloser.openId(fleetId)));
  }

  async vehicles(fleet: Fleet, request: VehicleListRequest): Promise<Window<Vehicle> | null> {
    refuseVinPrefix(this.#discloser, request.vinPrefix);
    const window = await this.#inner.vehicles(this.#discloser.exact(fleet), this.#opened(request));
    return window && this.#pages(window);
  }

  async selectVehicles(fleet: Fleet, request: VehicleSelectionRequest) {
    refuseSelection(this.#discloser, request);
    const seenAs = this.#discloser.record.bind(this.#discloser);
    const selected = await this.#inner.selectVehicles(this.#discloser.exact(fleet), request, seenAs);
    const entries = selected.entries.map(({ record, key }) => ({
      record: { ...record, vehicle: this.#discloser.show(record.vehicle) },
      key,
    }));
    return { ...selected, entries };
  }

  /** Totals are made of it, and no total tells of one vehicle's place or name. */
  snapshot(fleet: Fleet, needed: ReadonlySet<FleetPart>): Promise<FleetSnapshot> {
    return this.#inner.snapshot(this.#discloser.exact(fleet), needed);
  }

  async vehicle(key: Parameters<Loaders['vehicle']>[0]): Promise<Vehicle | null> {
    return this.#shown(await this.#inner.vehicle(this.#discloser.openAll(key)));
  }

  async vehicleOf<N extends ToVehicle>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    needs: VehicleNeeds,
  ): Promise<Vehicle | null> {
    return this.#shown(await this.#inner.vehicleOf(relation, this.#discloser.exact(parent), needs));
  }

  async vehicleWith(vehicle: Vehicle, needs: VehicleNeeds): Promise<Vehicle> {
    return this.#discloser.show(await this.#inner.vehicleWith(this.#discloser.exact(vehicle), needs));
  }

  async status(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    return this.#shown(await this.#inner.status(this.#discloser.exact(vehicle), profile));
  }

  async statusAtHand(vehicle: Vehicle, profile: DataProfile | null): Promise<VehicleStatus | null> {
    return this.#shown(await this.#inner.statusAtHand(this.#discloser.exact(vehicle), profile));
  }

  /** Nothing is read for what is not shown. */
  async lastPosition(vehicle: Vehicle, profile: DataProfile | null): Promise<Position | null> {
    if (this.#discloser.hidesPlaces) return null;
    return this.#shown(await this.#inner.lastPosition(this.#discloser.exact(vehicle), profile));
  }

  async maintenance(vehicle: Vehicle, profile: DataProfile | null): Promise<Maintenance | null> {
    return this.#shown(await this.#inner.maintenance(this.#discloser.exact(vehicle), profile));
  }

  async entity<N extends keyof Entities>(
    name: N,
    ref: Entities[N]['ref'],
    args: Entities[N]['args'],
  ): Promise<Entities[N]['target'] | null> {
    const found: object | null = await this.#inner.entity(name, this.#discloser.openAll(ref), args);
    return this.#shown(found) as Entities[N]['target'] | null;
  }

  async one<N extends keyof ToOneRelations>(
    relation: N,
    parent: ToOneRelations[N]['parent'],
    args: ToOneRelations[N]['args'],
  ): Promise<ToOneRelations[N]['target'] | null> {
    if (this.#discloser.hidesPlaces && isPlace(relation)) return null;
    const exact: object = this.#discloser.exact<object>(parent);
    const found: object | null = await this.#inner.one(relation, exact as ToOneRelations[N]['parent'], args);
    return this.#shown(found, exact) as ToOneRelations[N]['target'] | null;
  }

  /** By a VIN that whoever asks knows already. */
  async information(vin: string, args: VehicleArguments): Promise<VehicleInformation | null> {
    return this.#shown(await this.#inner.information(vin, args));
  }

  async list<N extends keyof ToManyRelations>(
    relation: N,
    parent: ToManyRelations[N]['parent'],
    args: ToManyRelations[N]['args'],
    request: ListRequest<ToManyRelations[N]['target']>,
  ): Promise<ListWindow<ToManyRelations[N]['target']> | null> {
    type Target = ToManyRelations[N]['target'];
    const exact: object = this.#discloser.exact<object>(parent);
    const opened = this.#discloser.openAll<object>(args);
    const { beyond } = request;
    const wanted = beyond === null ? request : { ...request, beyond: { ...beyond, key: this.#sealed(beyond.key) } };
    const window: ListWindow<object> | null = isWay(relation)
      ? await readWay(this.#inner, this.#discloser.disclosure, {
          relation: relation as WayRelation,
          parent: exact as ToManyRelations[WayRelation]['parent'],
          args: opened as ToManyRelations[WayRelation]['args'],
          request: wanted as ListRequest<Position>,
        })
      : await this.#inner.list(
          relation,
          exact as ToManyRelations[N]['parent'],
          opened as ToManyRelations[N]['args'],
          wanted,
        );
    if (window === null) return null;
    const entries = window.entries.map(({ item, position: { offset, key } }) => ({
      item: this.#discloser.show(item, exact) as Target,
      // What tells a point from the others is its place.
      position: { offset, key: this.#discloser.seal(key) },
    }));
    return { ...window, entries };
  }

  #shown<T extends object>(thing: T | null, of?: object): T | null {
    return this.#discloser.showOrNull(thing, of);
  }

  /** What was sealed in a cursor. One that was made up could ask whether a vehicle was at a place: it is none of ours. */
  #sealed(text: string): string {
    const opened = this.#discloser.open(text);
    if (opened === null) throw lostPosition();
    return opened;
  }

  #opened<R extends PagedRequest>(request: R): R {
    const { after } = request;
    if (after === null || after.token === null) return request;
    return { ...request, after: { ...after, token: this.#sealed(after.token) } };
  }

  #pages<T extends object>(window: Window<T>): Window<T> {
    const entries = window.entries.map(({ item, position }) => ({
      item: this.#discloser.show(item),
      position: { ...position, token: position.token === null ? null : this.#discloser.seal(position.token) },
    }));
    return { ...window, entries };
  }
}

/** Relations that lead to where a vehicle is. */
function isPlace(relation: keyof ToOneRelations): boolean {
  return relation === 'Vehicle.lastPosition' || relation === 'Alert.position';
}
