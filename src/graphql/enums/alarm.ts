import { AlarmActivation, AlarmKind, AlarmTriggerType } from '../../domain/index.js';
import { describeClosedEnum, describeEnum } from './describe.js';

describeEnum(AlarmTriggerType, 'AlarmTriggerType', 'What set off the alarm.', {
  NO_BREAK_IN: 'Nothing: no break-in was noticed.',
  BACKLITE_DOOR_BREAK_IN: 'The rear window was broken or opened.',
  VOLUMETRIC_BREAK_IN: 'Something moved inside the cabin.',
  VEHICLE_LIFTING: 'The vehicle was lifted or tilted.',
  ELECTRICAL_SYSTEM_BREAK_IN: 'The electrical system was tampered with.',
  KEY_LEARNING: 'The vehicle was being taught a new key.',
  UNAUTHENTICATED_STARTUP: 'Somebody tried to start it without a known key.',
  HOOD_DOOR_BREAK_IN: 'The bonnet was forced.',
  TRUNK_DOOR_BREAK_IN: 'The boot was forced.',
});

describeEnum(AlarmActivation, 'AlarmActivation', 'Whether the alarm is switched on.');

describeClosedEnum(AlarmKind, 'AlarmKind', 'What an entry of an alarm’s history is about, to choose entries by.', {
  STATUS: 'The alarm was switched on or off.',
  TRIGGER: 'The alarm went off.',
});

export { AlarmActivation, AlarmKind, AlarmTriggerType };
