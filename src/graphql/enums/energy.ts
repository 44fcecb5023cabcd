import { EnergySubType, EnergyType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(EnergyType, 'EnergyType', 'Class of an energy on board.', {
  FUEL: 'Burnt or converted on board: petrol, diesel, gas, or hydrogen (see `subType`).',
  ELECTRIC: 'Electricity from the traction battery.',
});

describeEnum(EnergySubType, 'EnergySubType', 'Finer class of an energy on board.', {
  FOSSIL_ENERGY: 'Petrol, diesel or gas.',
  ELECTRIC_ENERGY: 'Electricity.',
  HYDROGEN: 'Hydrogen for a fuel cell.',
});

export { EnergySubType, EnergyType };
