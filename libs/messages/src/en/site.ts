import type { ShapeOf } from '../catalogue.js';
import type { site as german } from '../de/site.js';

export const site: ShapeOf<typeof german> = {
  name: 'Netzlotse',
  skipToContent: 'Skip to content',
};
