import { terms } from './terms.js';
import { matching } from './matching.js';
import type { ShapeOf } from '../catalogue.js';
import type { de } from '../de/index.js';
import { errors } from './errors.js';
import { site } from './site.js';
import { start } from './start.js';
import { ui } from './ui.js';

export const en: ShapeOf<typeof de> = { terms, matching, errors, site, start, ui };
