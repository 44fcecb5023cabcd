import { CollisionSeverity, CollisionSide } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(CollisionSide, 'CollisionSide', 'Side of the vehicle that was hit.', {
  LATERAL: 'Left or right side.',
});

describeEnum(
  CollisionSeverity,
  'CollisionSeverity',
  'Severity of a collision, derived from the restraint systems that were activated.',
  {
    MINIMAL: 'No restraint system was activated.',
    MINOR: 'The seat belts were tensioned.',
    MAJOR: 'The seat belts were tensioned and the airbags were activated.',
  },
);

export { CollisionSeverity, CollisionSide };
