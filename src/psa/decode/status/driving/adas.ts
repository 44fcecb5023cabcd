import type { Adas, RecommendedGear } from '../../../../domain/index.js';
import {
  adaptiveCruiseControlState,
  blindSpotMonitoringState,
  emergencyBrakingState,
  interVehicleTimeState,
  laneDepartureWarningState,
  laneKeepingAssistState,
  parkAssistState,
  recommendedGear,
  speedRegulatorState,
} from '../../values/enums.js';
import { notNegative } from '../../values/numbers.js';
import type { EnumField, GroupReader } from '../../reader/reader.js';

/** @param gear The recommended gear, which API v2 has in the transmission. */
export function readAdas(adas: GroupReader, gear: EnumField<'rgi', RecommendedGear> | null): Adas {
  const recommended = adas.enumField('rgi', recommendedGear);
  return {
    parkAssist: adas.group('parkAssist', (parkAssist) => ({
      ...parkAssist.enumListField('front', parkAssistState),
      ...parkAssist.enumListField('rear', parkAssistState),
    })),
    ...adas.enumField('accr', adaptiveCruiseControlState),
    lvv: adas.boolean('lvv'),
    ...adas.enumField('rvv', speedRegulatorState),
    ...adas.enumField('aebs', emergencyBrakingState),
    ...adas.enumField('afil', laneDepartureWarningState),
    ...adas.enumField('artiv', interVehicleTimeState),
    ...adas.enumField('bsm', blindSpotMonitoringState),
    esp: adas.boolean('esp'),
    abs: adas.boolean('abs'),
    fse: adas.boolean('fse'),
    sli: adas.integer('sli', notNegative),
    ...adas.enumField('rlka', laneKeepingAssistState),
    ...adas.enumField('llka', laneKeepingAssistState),
    ...(recommended.rgi === null ? (gear ?? recommended) : recommended),
    ...adas.times(),
  };
}
