import type { ShapeOf } from '../catalogue.js';
import type { topics as german } from '../de/topics.js';

export const topics: ShapeOf<typeof german> = {
  title: 'Topics',
  intro: 'What municipalities and their partners work on, from the overview to the detail.',
  proposals: 'Proposals',
  proposalsHint: 'These topics are already in use. They have not been taken into the topic tree yet.',
  proposed: 'Proposal, not yet in the topic tree',
  alsoCalled: 'Also called',
  acronyms: 'Acronyms',
  broader: 'Part of',
  narrower: 'Includes',
  related: 'Related topics',
  organisations: 'Who works on it?',
  initiatives: 'Initiatives',
  offers: 'On offer',
  needs: 'Wanted',
  statements: 'What members say about it',
  nothingYet: 'Nobody has entered anything on this topic yet.',
  import: {
    conflict: (label) =>
      `The topic “${label}” belongs to the topic tree. Where the file differs, nothing was changed.`,
    termTaken: (term, label) =>
      `“${term}” already means the topic “${label}”. Perhaps the same thing is meant.`,
  },
};
