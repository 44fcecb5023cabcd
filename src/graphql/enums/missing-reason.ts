import { MissingReason } from '../../domain/index.js';
import { describeClosedEnum } from './describe.js';

describeClosedEnum(MissingReason, 'MissingReason', 'Why something of a vehicle is not there.', {
  NO_DATA: 'The upstream has no such data, and does not say why: the vehicle may not have reported yet.',
  PRIVACY: 'The vehicle keeps it private.',
  NOT_SUBSCRIBED: 'The subscription does not include it, or the vehicle cannot tell it.',
  UPSTREAM_FAILED: 'The upstream could not be asked, or failed. The error at the field itself says how.',
  WITHHELD: 'It is not shown to whoever asks: whether there is any is not told.',
});

export { MissingReason };
