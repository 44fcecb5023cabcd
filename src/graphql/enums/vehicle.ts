import { Motorization } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(Motorization, 'Motorization', 'Drive type of the vehicle.', {
  ELECTRIC: 'Electric only.',
  HYBRID: 'Combustion engine and electric motor.',
  THERMIC: 'Combustion engine only.',
  HYDROGEN: 'Hydrogen fuel cell.',
});

export { Motorization };
