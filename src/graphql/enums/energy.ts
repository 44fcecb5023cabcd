import { EnergySubType, EnergyType } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(EnergyType, 'EnergyType', 'Type of an on-board energy.', {
  FUEL: 'Petrol, diesel, gas or hydrogen (see `subType`).',
  ELECTRIC: 'Electricity from the traction battery.',
});

describeEnum(EnergySubType, 'EnergySubType', 'Subtype of an on-board energy.', {
  FOSSIL_ENERGY: 'Petrol, diesel or gas.',
  ELECTRIC_ENERGY: 'Electricity.',
  HYDROGEN: 'Hydrogen (fuel cell).',
});

export { EnergySubType, EnergyType };
