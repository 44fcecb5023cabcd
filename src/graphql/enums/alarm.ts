import { AlarmActivation, AlarmKind, AlarmTriggerType } from '../../domain/index.js';
import { describeClosedEnum, describeEnum } from './describe.js';

describeEnum(AlarmTriggerType, 'AlarmTriggerType', 'What triggered the alarm.', {
  NO_BREAK_IN: 'No break-in detected.',
  BACKLITE_DOOR_BREAK_IN: 'The rear window was broken or opened.',
  VOLUMETRIC_BREAK_IN: 'Movement was detected inside the cabin.',
  VEHICLE_LIFTING: 'The vehicle was lifted or tilted.',
  ELECTRICAL_SYSTEM_BREAK_IN: 'The electrical system was tampered with.',
  KEY_LEARNING: 'A new key was being paired with the vehicle.',
  UNAUTHENTICATED_STARTUP: 'An attempt was made to start the vehicle without a valid key.',
  HOOD_DOOR_BREAK_IN: 'The bonnet was forced open.',
  TRUNK_DOOR_BREAK_IN: 'The boot was forced open.',
});

describeEnum(AlarmActivation, 'AlarmActivation', 'Whether the alarm is armed.');

describeClosedEnum(AlarmKind, 'AlarmKind', 'Kind of an alarm history entry. Used as a filter.', {
  STATUS: 'The alarm was armed or disarmed.',
  TRIGGER: 'The alarm was triggered.',
});

export { AlarmActivation, AlarmKind, AlarmTriggerType };
