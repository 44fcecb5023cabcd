import type { Adas } from '../../../domain/index.js';
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
} from '../enums.js';
import { notNegative } from '../numbers.js';
import type { GroupReader } from '../reader.js';

export function readAdas(adas: GroupReader): Adas {
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
    ...adas.enumField('rgi', recommendedGear),
  };
}
