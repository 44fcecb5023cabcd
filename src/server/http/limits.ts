export type { ServerLimits } from '../../config/index.js';
