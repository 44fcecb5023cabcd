import { CollisionSeverity, CollisionSide } from '../../domain/index.js';
import { describeEnum } from './describe.js';

describeEnum(CollisionSide, 'CollisionSide', 'Side of the vehicle that was hit.', {
  LATERAL: 'The left or the right side.',
});

describeEnum(CollisionSeverity, 'CollisionSeverity', 'How hard a collision was, told by what the vehicle set off.', {
  MINIMAL: 'Nothing was set off.',
  MINOR: 'The seat belts were tightened.',
  MAJOR: 'The seat belts were tightened and the airbags set off.',
});

export { CollisionSeverity, CollisionSide };
