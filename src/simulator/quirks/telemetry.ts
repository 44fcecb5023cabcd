import type { Document } from '../representation/document.js';
import { inside } from './traverse.js';

/** Applies a quirk of statuses to a telemetry message, whose signals are one level deeper. */
export const inMessage =
  (change: (status: Document, seed: number) => Document) =>
  (message: Document, seed: number): Document => {
    const vehicle = inside(message, 'vehicle');
    if (!vehicle) return message;
    const { createdAt, environment } = message;
    const changed = change({ ...vehicle, createdAt, environment }, seed);
    const { createdAt: _, environment: surroundings, ...signals } = changed;
    return { ...message, vehicle: signals, ...(surroundings === undefined ? {} : { environment: surroundings }) };
  };
