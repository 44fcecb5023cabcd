import { DrivingMode } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(DrivingMode, 'DrivingMode', 'The driving mode that the driver has selected.', {
  ZEV: 'Zero emission: driving on electricity alone.',
  ZEV_ECO: 'Zero emission, sparing with electricity.',
  HYBRID_ECO: 'Hybrid, sparing with energy.',
  E_AWD: 'Electric all-wheel drive.',
  FOUR_AWD: 'All four wheels driven.',
  REINFORCED_LOAD: 'For a heavy load.',
});

export { DrivingMode };
