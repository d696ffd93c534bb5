import type { ShapeOf } from '../catalogue.js';
import type { seen as german } from '../de/seen.js';

export const seen: ShapeOf<typeof german> = {
  title: (name) => `How ${name} was found`,
  lead: (least) =>
    `Counted by months and without people; own visits and programs do not count. Numbers below ${least} are not shown, and the month that runs is told in steps of ${least}.`,
  link: 'How often seen?',
  none: 'Nothing counted yet.',
  noneHint: 'As soon as somebody finds or opens the profile, it stands here.',
  found: 'On lists of results',
  opened: 'Opened',
  by: 'Opened by',
  visitors: 'not signed in',
  words: 'Looked for',
  fewer: (least) => `fewer than ${least}`,
  atLeast: (count) => `at least ${count}`,
};
