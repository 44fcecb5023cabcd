import type { Privacy } from '../../../domain/index.js';
import { privacyState } from '../values/enums.js';
import type { GroupReader } from '../reader/reader.js';

export function readPrivacy(privacy: GroupReader): Privacy {
  return {
    ...privacy.enumField('state', privacyState),
    ...privacy.enumField('driverRequestState', privacyState),
    ...privacy.enumField('serviceState', privacyState),
    ...privacy.times(),
  };
}
