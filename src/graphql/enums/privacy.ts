import { PrivacyState } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(PrivacyState, 'PrivacyState', 'What the vehicle’s privacy mode hides.', {
  NONE: 'Nothing: all data is shared.',
  GEOLOCATION: 'The position.',
  FULL: 'All data.',
});

export { PrivacyState };
