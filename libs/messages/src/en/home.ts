import type { ShapeOf } from '../catalogue.js';
import type { home as german } from '../de/home.js';

const WORDS: Readonly<Record<number, string>> = {
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
  9: 'Nine',
  10: 'Ten',
  11: 'Eleven',
  12: 'Twelve',
};

export const home: ShapeOf<typeof german> = {
  question: 'Who is already doing this?',
  lead: 'Municipalities, utilities, hubs and associations show what they work on, what came of it and whom to ask.',
  figures: {
    organisations: (count) => (count === 1 ? 'member or partner' : 'members and partners'),
    initiatives: (count) => (count === 1 ? 'initiative' : 'initiatives'),
    listings: (count) => (count === 1 ? 'offer or need' : 'offers and needs'),
    answers: (count, questions) =>
      `${count === 1 ? 'answer' : 'answers'} to ${questions === '1' ? '1 guiding question' : `${questions} guiding questions`}`,
    networks: (count) => (count === 1 ? 'network' : 'networks'),
  },
  fits: 'These fit together right now',
  seeks: 'seeks',
  offeredBy: 'offered by',
  allListings: 'All offers and needs',
  questions: (count) =>
    count === 1
      ? 'One guiding question, many answers'
      : `${WORDS[count] ?? count} guiding questions, many answers`,
  allAnswers: 'All answers side by side',
  answers: (count) => (count === '1' ? '1 answer' : `${count} answers`),
  topics: 'Topics',
  allTopics: 'All topics',
  empty: {
    title: 'Netzlotse is running. Now it needs your network.',
    lead: 'Nobody is in the directory yet. A single file is enough to fill it.',
    next: 'What to do next',
    write: 'Write down in a file who belongs to your network and what it works on.',
    format: 'How the network file is made up',
    check: 'Have the file checked. The dry run changes nothing and names every problem with its line.',
    import: 'Import the file. Netzlotse may keep running meanwhile; new entries appear at once.',
    file: 'my-network.yaml',
    tryTitle: 'Have a look first',
    try: 'A real network to try out is included: 25 organisations with initiatives, offers and answers.',
  },
};
