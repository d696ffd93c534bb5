import type { ShapeOf } from '../catalogue.js';
import type { accessibility as german } from '../de/accessibility.js';

export const accessibility: ShapeOf<typeof german> = {
  title: 'Accessibility',
  lead: 'Everybody should be able to use this directory. The measure is EN 301 549 with WCAG 2.2, level AA.',
  sections: [
    {
      id: 'geht',
      title: 'What you can expect',
      points: [
        'Everything can be operated by keyboard alone.',
        'Reading, searching and filtering work without JavaScript.',
        'The pages adapt: to narrow screens, large type, dark mode and your own colours.',
        'Every map and picture has a list or table that says the same.',
        'Colour never says anything alone. There is always a word beside it.',
      ],
    },
    {
      id: 'stand',
      title: 'How it was checked',
      paragraphs: [
        'The software checks its pages with an automatic tool (axe) and by keyboard in a browser.',
        'No independent body and no people with disabilities have checked it yet. So we do not claim that every requirement is met.',
      ],
    },
    {
      id: 'grenzen',
      title: 'What is still missing',
      points: [
        'A version in easy language and in German Sign Language.',
        'Entries come from many members. Their language is not always simple.',
        'Entries exist in German only. On the English pages they are marked up as German.',
      ],
    },
  ],
  feedback: 'Give feedback',
  feedbackText:
    'Did you come across a barrier or a mistake? Please name the address of the page and what did not work.',
  write: 'Write to:',
  call: 'Call:',
  enforcement: 'If no answer helps',
  enforcementText:
    'For public bodies there are enforcement and conciliation bodies of the federation and the states. If the operator is a public body, you can turn to them. That is free of charge.',
};
