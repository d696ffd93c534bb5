import { terms } from './terms.js';
import { matching } from './matching.js';
import { errors } from './errors.js';
import { site } from './site.js';
import { start } from './start.js';
import { ui } from './ui.js';

export const de = { terms, matching, errors, site, start, ui } as const;
