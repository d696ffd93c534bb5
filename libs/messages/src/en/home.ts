import type { ShapeOf } from '../catalogue.js';
import type { home as german } from '../de/home.js';

export const home: ShapeOf<typeof german> = {
  question: 'Who is already doing this?',
  lead: 'Municipalities, utilities, hubs and associations show what they work on, what came of it and whom to ask.',
};
