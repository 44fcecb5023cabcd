import { AutoECallTriggering, BeltState, ECallTriggeringRequest, SeatIdentifier } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(BeltState, 'BeltState', 'State of a seat belt.', {
  NORMAL: 'No warning.',
  OMISSION: 'Not fastened although required.',
});

describeEnum(SeatIdentifier, 'SeatIdentifier', 'Seat of a seat belt.', {
  PASSENGER: 'Front passenger seat.',
});

describeEnum(
  AutoECallTriggering,
  'AutoECallTriggering',
  'Whether a shock that triggers the automatic emergency call (eCall) was detected.',
  {
    SHOCK_DETECTION_DISABLED: 'Shock detection is switched off.',
  },
);

describeEnum(
  ECallTriggeringRequest,
  'ECallTriggeringRequest',
  'Whether the airbags requested an emergency call (eCall). API v2 only.',
  {
    AIRBAG_DISABLED: 'The airbag is switched off.',
  },
);

export { AutoECallTriggering, BeltState, ECallTriggeringRequest, SeatIdentifier };
