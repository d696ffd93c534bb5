import type { ShapeOf } from '../catalogue.js';
import type { de } from '../de/index.js';
import { site } from './site.js';

export const en: ShapeOf<typeof de> = { site };
