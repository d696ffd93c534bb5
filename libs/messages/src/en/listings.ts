import type { ShapeOf } from '../catalogue.js';
import type { listings as german } from '../de/listings.js';

export const listings: ShapeOf<typeof german> = {
  title: 'Offers and needs',
  lead: 'What members and partners can pass on, and what they are looking for.',
  count: (count) => (count === '1' ? '1 entry' : `${count} entries`),
  empty: 'Nobody offers or seeks anything yet.',
  emptyHint: 'Offers and needs come in with the file of a network.',
  noneOf: { offer: 'Nobody offers anything at the moment.', need: 'Nobody seeks anything at the moment.' },
  show: 'Show',
  both: 'offers and needs',
  only: { offer: 'offers only', need: 'needs only' },
  until: (date) => `holds until ${date}`,
  fulfilled: {
    offer: 'This offer has been taken.',
    need: 'This need has been met.',
  },
  expired: {
    offer: (date) => `This offer held until ${date}.`,
    need: (date) => `This need held until ${date}.`,
  },
  from: { offer: 'Who offers this?', need: 'Who seeks this?' },
  whole: 'In full',
  others: 'Other offers and needs of this organisation',
  all: 'All offers and needs',
  facts: 'Facts',
  topics: 'Topics',
  expires: 'Until',
  withoutEnd: 'no end',
  listed: 'Listed on',
  fields: {
    organisation: 'Organisation',
    kind: 'Kind',
    text: 'Text',
    topics: 'Topics',
    expires: 'Until',
    fulfilled: 'Done',
  },
};
