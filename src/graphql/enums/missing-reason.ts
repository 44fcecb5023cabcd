import { MissingReason } from '../../domain/index.js';
import { describeClosedEnum } from './describe.js';

describeClosedEnum(MissingReason, 'MissingReason', 'Why a part of a vehicle’s data is missing.', {
  NO_DATA: 'The upstream has no data and gives no reason. The vehicle may not have reported yet.',
  PRIVACY: 'The vehicle’s privacy mode hides it.',
  NOT_SUBSCRIBED: 'The subscription does not include it, or the vehicle cannot provide it.',
  UPSTREAM_FAILED: 'The upstream could not be reached or returned an error. See the error on the field itself.',
  WITHHELD: 'The server’s privacy settings withhold it from this client, whether it exists or not.',
});

export { MissingReason };
