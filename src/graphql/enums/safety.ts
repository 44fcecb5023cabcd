import { AutoECallTriggering, BeltState, ECallTriggeringRequest, SeatIdentifier } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(BeltState, 'BeltState', 'State of a seat belt.', {
  NORMAL: 'No warning.',
  OMISSION: 'Not fastened although it should be.',
});

describeEnum(SeatIdentifier, 'SeatIdentifier', 'The seat that a belt belongs to.', {
  PASSENGER: 'The seat beside the driver.',
});

describeEnum(
  AutoECallTriggering,
  'AutoECallTriggering',
  'Whether a shock was detected that triggers the automatic emergency call (eCall).',
  {
    SHOCK_DETECTION_DISABLED: 'Shocks are not detected: the detection is switched off.',
  },
);

describeEnum(
  ECallTriggeringRequest,
  'ECallTriggeringRequest',
  'Whether the airbags asked for an emergency call (eCall). Known from API v2 only.',
  {
    AIRBAG_DISABLED: 'The airbag is switched off.',
  },
);

export { AutoECallTriggering, BeltState, ECallTriggeringRequest, SeatIdentifier };
