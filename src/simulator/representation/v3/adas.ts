import { hourMs } from '../../world/generation/clock.js';
import { hash32, pick, roll, salt } from '../../world/generation/random.js';
import type { Snapshot } from '../../world/driving/snapshot.js';
import type { Document } from '../document.js';

const accr = [
  'Off',
  'Activated',
  'Fault',
  'Hold',
  'HoldWithOverSpeeding',
  'OverSpeedingByPedalPress',
  'StandBy',
] as const;
const rvv = [
  'Off',
  'NoBestFit',
  'BestFitInProgress',
  'BestFitMax',
  'BestFitMin',
  'BestFitDeactivated',
  'AutoDeactivated',
  'OverflowSpeedConsign',
  'LackOfVisibilityRadar',
  'LearningRadar',
  'Deactivated',
  'LimitSetting',
] as const;
const lane = ['Authorized', 'CorrectionInProgress', 'NotAuthorized', 'NotSelected'] as const;
const parking = ['Fault', 'DriverInhibition', 'Active', 'Wait', 'OutOfService'] as const;
const parkingRear = [...parking, 'TrailerInhibition'] as const;
const of = salt('driving aids');

/** Driver assistance: each value occurs somewhere in a fleet and lasts for an hour. */
export function representAdas({ vehicle, driving, speed, reportedAt }: Snapshot): Document {
  const key = hash32(vehicle.seed, of, Math.floor(reportedAt / hourMs));
  return {
    parkAssist: {
      front: [pick(parking, key, 1), pick(parking, key, 2)],
      rear: [pick(parkingRear, key, 3), pick(parkingRear, key, 4)],
    },
    accr: driving ? pick(accr, key, 5) : 'Off',
    lvv: driving && roll(key, 6) < 0.2,
    rvv: driving ? pick(rvv, key, 7) : 'Off',
    aebs: pick(['Off', 'Fixed', 'OnFlashing'], key, 8),
    afil: pick(['Off', 'OnFixed', 'FlashingWarning', 'FlashingFault'], key, 9),
    artiv: pick(['NotSelected', 'Selected', 'Unavailable'], key, 10),
    bsm: pick(['Active', 'Inactive', 'Disabled', 'Fault'], key, 11),
    esp: roll(key, 12) < 0.95,
    abs: roll(key, 13) < 0.95,
    fse: roll(key, 14) < 0.5,
    // km/h, as the sign says
    sli: speed > 100 ? 130 : speed > 75 ? 90 : 50,
    rlka: pick(lane, key, 15),
    llka: pick(lane, key, 16),
    rgi: pick(['None', 'Up', 'Down', 'UpDown'], key, 17),
  };
}
