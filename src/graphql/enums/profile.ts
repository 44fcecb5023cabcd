import { DataProfile } from '../../domain/index.js';
import { describeClosedEnum } from './describe.js';

describeClosedEnum(DataProfile, 'DataProfile', 'Whose view of the data is wanted.', {
  FLEET: 'The fleet owner’s: what the upstream gives unasked.',
  END_USER: 'The driver’s, as if nobody stood between driver and vehicle: without what the driver keeps private.',
});

export { DataProfile };
