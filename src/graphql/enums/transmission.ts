import { GearRatio } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(GearRatio, 'GearRatio', 'Engaged gear.', {
  RATIO_1: 'Forward gear 1.',
  RATIO_2: 'Forward gear 2.',
  RATIO_3: 'Forward gear 3.',
  RATIO_4: 'Forward gear 4.',
  RATIO_5: 'Forward gear 5.',
  RATIO_6: 'Forward gear 6.',
  RATIO_7: 'Forward gear 7.',
  RATIO_8: 'Forward gear 8.',
});

export { GearRatio };
