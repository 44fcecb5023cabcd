import type { StolenStatus } from '../../../../domain/index.js';
import { parseId } from '../../values/ids.js';
import { readPosition } from '../../position.js';
import type { GroupReader } from '../../reader/reader.js';

/** `Q15`: the upstream may leave `state` true after `endAt`. `state` is false once the report has ended. */
export function readStolen(stolen: GroupReader, now: Date): StolenStatus {
  const state = stolen.boolean('state');
  const endAt = stolen.date('endAt');
  const ended = endAt !== null && endAt.getTime() <= now.getTime();
  return {
    stolenId: parseId(stolen.raw('id')),
    state: state === true && ended ? false : state,
    startedAt: stolen.date('startedAt'),
    endAt,
    startPosition: readPosition(stolen, 'startPosition'),
    endPosition: readPosition(stolen, 'endPosition'),
    ...stolen.times(),
  };
}
