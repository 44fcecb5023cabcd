import { Motorization } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(Motorization, 'Motorization', 'What drives the vehicle.', {
  ELECTRIC: 'Electricity alone.',
  HYBRID: 'A combustion engine and an electric motor.',
  THERMIC: 'A combustion engine alone.',
  HYDROGEN: 'A fuel cell.',
});

export { Motorization };
