import { PositionFixStatus, PositionType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(PositionType, 'PositionType', 'How a position was found.', {
  ESTIMATED: 'Reckoned by the vehicle from its movement since the last fix.',
  ACQUIRED: 'Measured with satellites.',
});

describeEnum(PositionFixStatus, 'PositionFixStatus', 'What the satellites’ fix comprises.', {
  TWO_D: 'Longitude and latitude only.',
  THREE_D: 'Longitude, latitude and altitude.',
});

export { PositionFixStatus, PositionType };
