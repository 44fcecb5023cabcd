import type { Safety } from '../../../../domain/index.js';
import { autoECallTriggering, beltState, eCallTriggeringRequest, seatIdentifier } from '../../values/enums.js';
import type { GroupReader } from '../../reader/reader.js';

export function readSafety(safety: GroupReader): Safety {
  return {
    beltStatus: safety.list('beltStatus', (belt) => ({
      ...belt.enumField('belt', beltState),
      ...belt.enumField('seat', seatIdentifier, 'id'),
    })),
    ...safety.enumField('beltWarning', beltState),
    ...safety.enumField('autoECallTriggering', autoECallTriggering),
    ...safety.enumField('eCallTriggeringRequest', eCallTriggeringRequest),
    ...safety.times(),
  };
}
