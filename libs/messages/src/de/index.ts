import { errors } from './errors.js';
import { site } from './site.js';
import { start } from './start.js';
import { ui } from './ui.js';

export const de = { errors, site, start, ui } as const;
