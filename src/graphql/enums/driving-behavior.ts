import { DrivingMode } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(DrivingMode, 'DrivingMode', 'Driving mode selected by the driver.', {
  ZEV: 'Zero emission: electric driving only.',
  ZEV_ECO: 'Zero emission, optimised for low consumption.',
  HYBRID_ECO: 'Hybrid, optimised for low consumption.',
  E_AWD: 'Electric all-wheel drive.',
  FOUR_AWD: 'Four-wheel drive.',
  REINFORCED_LOAD: 'Heavy load.',
});

export { DrivingMode };
