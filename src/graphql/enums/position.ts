import { PositionFixStatus, PositionType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(PositionType, 'PositionType', 'How a position was determined.', {
  ESTIMATED: 'Estimated by the vehicle from its movement since the last fix (dead reckoning).',
  ACQUIRED: 'Acquired by satellite.',
});

describeEnum(PositionFixStatus, 'PositionFixStatus', 'Dimensions of the satellite fix.', {
  TWO_D: 'Longitude and latitude only.',
  THREE_D: 'Longitude, latitude and altitude.',
});

export { PositionFixStatus, PositionType };
