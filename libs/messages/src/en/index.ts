import type { ShapeOf } from '../catalogue.js';
import type { de } from '../de/index.js';
import { site } from './site.js';
import { ui } from './ui.js';

export const en: ShapeOf<typeof de> = { site, ui };
