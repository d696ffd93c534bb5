import type { ShapeOf } from '../catalogue.js';
import type { de } from '../de/index.js';
import { errors } from './errors.js';
import { matching } from './matching.js';
import { networkFile } from './network-file.js';
import { site } from './site.js';
import { start } from './start.js';
import { terms } from './terms.js';
import { topics } from './topics.js';
import { ui } from './ui.js';

export const en: ShapeOf<typeof de> = { errors, matching, networkFile, site, start, terms, topics, ui };
