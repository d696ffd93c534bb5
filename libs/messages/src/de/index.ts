import { site } from './site.js';
import { ui } from './ui.js';

export const de = { site, ui } as const;
