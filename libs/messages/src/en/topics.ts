import type { ShapeOf } from '../catalogue.js';
import type { topics as german } from '../de/topics.js';

export const topics: ShapeOf<typeof german> = {
  title: 'Topics',
  intro: 'What municipalities and their partners work on, from the overview to the detail.',
  proposals: 'Proposals',
  proposalsHint: 'These topics are already in use. They have not been taken into the topic tree yet.',
  proposed: 'Proposal, not yet in the topic tree',
  legend:
    'The numbers say how many organisations and how many initiatives there are. Narrower topics are counted in.',
  countedOrganisations: 'organisations',
  countedInitiatives: 'initiatives',
  description: (topic) => `${topic}: who works on it, what is offered and wanted, what members say about it.`,
  around: 'Place in the tree',
  also: 'Also:',
  partOf: 'part of',
  inOtherLanguage: 'In German',
  all: 'See all',
  allOf: (count) => `See all ${count}`,
  broader: 'Part of',
  narrower: 'Includes',
  related: 'Related topics',
  organisations: 'Who works on it?',
  initiatives: 'Initiatives',
  offers: 'On offer',
  needs: 'Wanted',
  statements: 'What members say about it',
  none: {
    offer: 'Nobody offers anything on this right now.',
    need: 'Nobody seeks anything on this right now.',
  },
  nothingYet: 'Nobody has entered anything on this topic yet.',
  nothingYetHint: 'A related or broader topic may help.',
  import: {
    conflict: (label) =>
      `The topic “${label}” belongs to the topic tree. Where the file differs, nothing was changed.`,
    termTaken: (term, label) =>
      `“${term}” already means the topic “${label}”. Perhaps the same thing is meant.`,
  },
};
