import type { ShapeOf } from '../catalogue.js';
import type { about as german } from '../de/about.js';

export const about: ShapeOf<typeof german> = {
  operator: {
    nothing: 'The operator has not provided anything here yet.',
    settings: (names) => `Whoever runs this installation enters it with these settings: ${names}.`,
    missing: 'not provided',
    title: 'Operator',
    name: 'Name',
    address: 'Address',
    representedBy: 'Represented by',
    email: 'E-mail',
    phone: 'Telephone',
    register: 'Register entry',
    privacyContact: 'Contact for data protection',
  },
  imprint: {
    title: 'Imprint',
    lead: 'Who runs this directory and is responsible for it.',
    sections: [
      {
        id: 'inhalte',
        title: 'Contents',
        paragraphs: [
          'The directory brings together facts about organisations and their projects. Where a fact comes from stands beside it.',
          'A profile that nobody has claimed was not confirmed by the organisation itself. It says so, too.',
        ],
      },
      {
        id: 'software',
        title: 'Software',
        paragraphs: [
          'Netzlotse is free software under the European Union Public Licence (EUPL) 1.2.',
          'Where places, outlines, fonts and word lists come from is listed under “Data sources”.',
        ],
      },
    ],
  },
  sources: {
    title: 'Data sources',
    lead: 'Where the data come from, of which day they are and under which licence.',
    network: 'Entries of the network',
    networkText: [
      'Organisations, initiatives, offers and answers come from imported network files. Below the facts of every page stands from which file they come and when it was imported.',
      'What the file itself completed from another source is marked as completed.',
    ],
    demo: 'A network to try out is included (network/booklet.yaml). Its facts come from the printed booklet of the 6th members’ assembly of Kommune 2.0 e.\u00a0V.; the sentences are summaries of our own.',
    register: 'Register of places and outlines',
    registerTable: 'Sources of the register and the outlines',
    noRegister: 'No register of places has been loaded yet.',
    source: 'Source',
    gives: 'Gives',
    licence: 'Licence',
    state: 'As of',
    notice: 'Notice',
    changed: 'The data were joined, rounded and simplified.',
    topics: 'Topic tree',
    topicsText: (active, proposed) =>
      `The topic tree is part of Netzlotse, under the EUPL 1.2. It has ${active} topics; network files proposed ${proposed} more.`,
    topicsOnly: (active) =>
      `The topic tree is part of Netzlotse, under the EUPL 1.2. It has ${active} topics.`,
    parts: 'Fonts, design and word lists',
    partsTable: 'What Netzlotse brings along from others',
    part: 'Part',
    from: 'By',
    uses: {
      fonts: 'typeface of the interface, cut to the letters it needs',
      design: 'colours and spacing of the interface',
      stopWords: 'filler words that a search does not insist on',
      passwords: 'common passwords that nobody can newly set here',
      words: 'German words, to take compounds apart and to check passwords',
    },
    use: 'What for',
  },
};
