import type { ShapeOf } from '../catalogue.js';
import type { ui as german } from '../de/ui.js';

export const ui: ShapeOf<typeof german> = {
  ask: {
    label: 'What are you looking for?',
    placeholder: 'Topic, project, place or member',
    button: 'Search',
    forExample: 'For example',
    suggestions: 'Suggestions',
    noSuggestion: 'No suggestion. Enter searches all the same.',
    oneSuggestion: '1 suggestion',
    manySuggestions: (count) => `${count} suggestions`,
  },
  types: {
    organisation: 'Members and partners',
    initiative: 'Initiatives',
    listing: 'Offers and needs',
    topic: 'Topics',
    event: 'Events',
    statement: 'Answers',
    place: 'Places',
    word: 'Search words',
  },
  adoptions: {
    picture: 'The way of this initiative',
    stages: {
      origin: 'developed it',
      adopter: 'adopted it',
      advocate: 'speaks up for it',
      planning: 'plans to adopt it',
      abandoned: 'gave it up',
    },
    originUnknown: 'Origin not named',
    as: 'known there as',
    outcome: 'Outcome',
    reason: 'Reason',
    note: 'Note',
    origin: 'Source',
  },
  match: {
    bands: { strong: 'strong match', good: 'good match', 'worth-a-look': 'worth a look' },
    share: (percent) => `${percent} of the match`,
    different: 'Different:',
    verbs: { offer: 'offers|offer', need: 'seeks|seek|needs' },
  },
  search: {
    without: (words) => `without: ${words}`,
  },
  facets: {
    label: 'Narrow the results',
    narrow: 'Narrow down',
    narrowed: (count) => (count === 1 ? 'Narrow down (1 filter set)' : `Narrow down (${count} filters set)`),
    more: (count) => `${count} more`,
    about: (count) => `about ${count}`,
    apply: 'Apply',
    reset: 'Clear all filters',
  },
  matrix: {
    question: 'Guiding question',
    read: 'read',
    readAnswerOf: (member) => `read: answer of ${member}`,
    readFreeTextOf: (member) => `read: free text of ${member}`,
    invite: 'Invite an answer',
    states: { free_text: 'free text', not_answered: 'not answered', not_asked: 'not asked' },
  },
  answers: {
    about: 'About:',
    verbatim: 'verbatim',
    summarised: 'summarised',
  },
  pager: { label: 'Pages', more: 'More results', first: 'Back to the top of the list' },
  notice: { info: 'Note', success: 'Done', warning: 'Attention', danger: 'Error' },
  source: { added: 'completed from another source' },
  period: { since: 'since', until: 'until' },
  distance: { belowOne: 'less than 1\u00a0km' },
  map: {
    places: (count) => (count === 1 ? '1 place' : `${count} places`),
    label: (places) => `Map of Germany with ${places}. The list holds the same places.`,
    organisations: (count) => (count === '1' ? '1 member or partner' : `${count} members and partners`),
  },
  errors: {
    code: (status) => `Error ${status}`,
    again: 'Try again',
    search: 'Search',
    start: 'To the start page',
    feedback: 'Report a mistake',
    requestId: (id) => `Reference for questions: ${id}`,
    byStatus: {
      400: {
        title: 'We do not understand this request',
        text: 'The address holds a value that does not exist or is too long. Please check it or start again.',
      },
      404: {
        title: 'Nothing here',
        text: 'This page does not exist, or it is not public. Searching may help.',
      },
      405: {
        title: 'Not like this',
        text: 'This address does not accept such a request. Please go back and use the page itself.',
      },
      410: {
        title: 'This was withdrawn',
        text: 'This entry existed. Whoever published it has withdrawn it.',
      },
      413: {
        title: 'Too large',
        text: 'The request is larger than allowed. Please shorten the text or the file.',
      },
      415: {
        title: 'We do not know this format',
        text: 'The request came in a format that is not read here.',
      },
      429: { title: 'Too fast', text: 'Too many requests came one after another. Please wait a minute.' },
      500: {
        title: 'That did not work',
        text: 'Something went wrong on our side. It has been noted. Please try again in a few minutes.',
      },
      503: {
        title: 'Netzlotse cannot be reached right now',
        text: 'We will be back shortly. Please try again in a minute.',
      },
    },
  },
};
