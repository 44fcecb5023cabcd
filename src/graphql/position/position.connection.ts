import { connectionType } from '../relay/connection.js';
import { PositionObject } from './position.type.js';

export const PositionConnection = connectionType('Position', () => PositionObject);
