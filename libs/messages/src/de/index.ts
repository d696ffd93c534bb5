import { site } from './site.js';

export const de = { site } as const;
