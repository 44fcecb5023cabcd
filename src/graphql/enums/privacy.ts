import { PrivacyState } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(PrivacyState, 'PrivacyState', 'What is kept private.', {
  NONE: 'Nothing: all data is shared.',
  GEOLOCATION: 'The position.',
  FULL: 'All data.',
});

export { PrivacyState };
