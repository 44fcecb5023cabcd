import { connectionType } from '../relay/connection.js';
import { PositionType } from './position.type.js';

export const PositionConnection = connectionType('Position', () => PositionType);
