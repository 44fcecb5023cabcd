import {
  PreconditioningFailureCause,
  PreconditioningStartingCause,
  PreconditioningStatus,
} from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(PreconditioningStatus, 'PreconditioningStatus', 'State of the preconditioning.', {
  DISABLED: 'Switched off.',
  FINISHED: 'The last run is complete.',
  FAILURE: 'The last run failed: see `failureCause`.',
});

describeEnum(PreconditioningStartingCause, 'PreconditioningStartingCause', 'What started the preconditioning.', {
  IMMEDIATE: 'An immediate start command.',
  SCHEDULED: 'A program.',
});

describeEnum(PreconditioningFailureCause, 'PreconditioningFailureCause', 'Why the preconditioning failed.', {
  DEFECT: 'The system is defective.',
  DOOR_OPENED: 'A door is open.',
  TOO_MANY_UNUSED_PROG: 'Too many programs ran without a subsequent drive.',
  WINDOWS_ROOF_OPENED: 'A window or the roof is open.',
  HOOD_OPENED: 'The bonnet is open.',
  NOT_PARKED: 'The vehicle is not parked.',
});

export { PreconditioningFailureCause, PreconditioningStartingCause, PreconditioningStatus };
