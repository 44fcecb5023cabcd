import { DataProfile } from '../../domain/index.js';
import { describeClosedEnum } from './describe.js';

describeClosedEnum(DataProfile, 'DataProfile', 'Whose view of the data to return.', {
  FLEET: 'The fleet owner’s view, the upstream default.',
  END_USER: 'The driver’s view, without the data that the driver keeps private.',
});

export { DataProfile };
