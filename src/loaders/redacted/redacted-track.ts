import {
  cutEnds,
  type PrivacySettings,
  type Position,
  type StolenReport,
  type ToManyRelations,
  type Trip,
} from '../../domain/index.js';
import { staleCursor, pageOfRange, type ListEntry, type ListRequest, type ListPage } from '../lists/list-page.js';
import type { Loaders } from '../loaders.js';

/** Lists of points that a vehicle went along. */
export type TrackRelation = 'Trip.waypoints' | 'StolenReport.waypoints';

/** A part of a way. */
export interface TrackRequest {
  readonly relation: TrackRelation;
  readonly parent: ToManyRelations[TrackRelation]['parent'];
  readonly args: ToManyRelations[TrackRelation]['args'];
  readonly request: ListRequest<Position>;
}

/** The upstream's largest page of points. */
const pageSize = 2000;

/** Whether ways are read whole to be shown. */
export function trimsTracks({ position, tripEndsMeters }: PrivacySettings): boolean {
  return position !== 'withheld' && tripEndsMeters !== 0;
}

export function isTrack(relation: keyof ToManyRelations): boolean {
  return relation === 'Trip.waypoints' || relation === 'StolenReport.waypoints';
}

/**
 * A part of a way as it is disclosed, exact otherwise: none where places are withheld, and without the ends where these
 * are cut. What is shown of it can only be told of the whole: whichever part is wanted, all of the way is read, a call for
 * each 2000 points, and the part is one of what is left. So every part is of one list, whatever way it is walked.
 */
export async function readTrack(
  loaders: Loaders,
  { position, tripEndsMeters }: PrivacySettings,
  { relation, parent, args, request }: TrackRequest,
): Promise<ListPage<Position> | null> {
  if (position === 'withheld') return null;
  if (tripEndsMeters === 0) return loaders.list(relation, parent as never, args as never, request);
  const { intervals = [], ...unbounded } = args as { readonly intervals?: readonly object[] };
  const ofTrack = (asked: object) => readAll(loaders, relation, parent, asked as TrackRequest['args']);
  // Where a stretch of time is wanted, the ends of that are not the ends of the way.
  const [whole, wanted] = await Promise.all([
    ofTrack('intervals' in args ? { ...unbounded, intervals: [] } : args),
    intervals.length === 0 ? undefined : ofTrack(args),
  ]);
  if (whole === null || wanted === null) return null;
  const cut = cutEnds(
    whole.map(({ item }) => placeOf(item)),
    endsOf(parent),
    tripEndsMeters,
  );
  const middle = whole.filter((_, index) => cut.isShown[index]);
  const shown = wanted === undefined ? middle : wanted.filter(({ item }) => isAmong(item, middle, cut.isNearEnd));
  return partOfTrack(shown, request);
}

/** Fewer points than the whole way has may be left between two of it that are shown. */
function isAmong(
  point: Position,
  middle: readonly ListEntry<Position>[],
  isNearEnd: (place: NonNullable<ReturnType<typeof placeOf>>) => boolean,
): boolean {
  const place = placeOf(point);
  const [from, to] = [middle[0]?.item.createdAt ?? null, middle.at(-1)?.item.createdAt ?? null];
  if (place === null || point.createdAt === null || from === null || to === null) return false;
  return point.createdAt >= from && point.createdAt <= to && !isNearEnd(place);
}

async function readAll(
  loaders: Loaders,
  relation: TrackRelation,
  parent: TrackRequest['parent'],
  args: TrackRequest['args'],
): Promise<readonly ListEntry<Position>[] | null> {
  const entries: ListEntry<Position>[] = [];
  for (;;) {
    const beyond = entries.at(-1)?.position ?? null;
    // The point that a page goes on from is read again, to see that it still stands there: all in one page.
    const count = beyond === null ? pageSize : pageSize - 1;
    const request: ListRequest<Position> = { count, from: 'start', cursor: beyond, filter: null };
    const window = await loaders.list(relation, parent as never, args as never, request);
    if (window === null) return null;
    entries.push(...window.entries);
    if (!window.hasMore || window.entries.length === 0) return entries;
  }
}

/** Indexes are those of what is shown: nothing tells how much is not. */
function partOfTrack(shown: readonly ListEntry<Position>[], request: ListRequest<Position>): ListPage<Position> {
  const keys = new Map(shown.map(({ item, position }) => [item, position.key]));
  const items = shown.map(({ item }) => item);
  const window = pageOfRange(
    { offset: 0, items, endsList: true, total: items.length },
    request,
    (item) => keys.get(item) ?? '',
  );
  if (window === null) throw staleCursor();
  return window;
}

function endsOf(parent: Trip | StolenReport) {
  const stop = 'stopPosition' in parent ? parent.stopPosition : parent.endPosition;
  return { start: placeOf(parent.startPosition), stop: placeOf(stop) };
}

function placeOf(position: Position | null) {
  if (position === null || position.longitude === null || position.latitude === null) return null;
  const { longitude, latitude } = position;
  return { longitude, latitude };
}
