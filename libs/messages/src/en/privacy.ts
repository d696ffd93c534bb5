import type { ShapeOf } from '../catalogue.js';
import type { privacy as german } from '../de/privacy.js';

export const privacy: ShapeOf<typeof german> = {
  title: 'Privacy',
  lead: 'You can read and search here without giving anything about yourself away.',
  responsible: 'Who is responsible',
  sections: [
    {
      id: 'lesen',
      title: 'What happens when you read',
      paragraphs: [
        'To send you a page, the server processes the internet address of your device for a moment. Netzlotse does not store it.',
      ],
      points: [
        'Whoever only reads gets no cookies. Netzlotse leaves nothing else on your device, except in the usual cache of the browser.',
        'All fonts, maps and programs come from this server. Nothing is loaded from third parties.',
        'Nobody evaluates who reads what. There is no advertising and no audience measurement.',
      ],
    },
    {
      id: 'anmelden',
      title: 'What happens when you sign in',
      paragraphs: [
        'Whoever signs in gets two cookies. Both are needed for it and serve no other purpose.',
        'Attempts to sign in are counted by internet address and by the mail address that was typed. After two days at the latest that is deleted.',
        'Of each access token that you make for a program Netzlotse keeps the day of its last use. One that does not hold counts as an attempt of that internet address.',
      ],
      points: [
        'One keeps you signed in. It ends when you sign out, or have not been here for two weeks.',
        'The other one says for a year that you signed in with this device before. So nobody can lock your account by typing wrong passwords. It signs nobody in.',
      ],
    },
    {
      id: 'protokoll',
      title: 'What is logged',
      paragraphs: [
        'Every request leaves one line in the log: the time, the method, the type of page, the result, the duration and a random identifier.',
        'It does not contain your internet address, your browser, your search words or which entry you opened.',
        'Where a request fails, the error message of the program is added. Sums are made of the lines: how many requests there were and how fast they were.',
        'The operator decides how long the log is kept. Where a web server in front of Netzlotse keeps a log of its own, the operator informs about it.',
      ],
    },
    {
      id: 'suche',
      title: 'What happens when you search',
      paragraphs: [
        'Your search words go to this server, for suggestions even while you type. Who searched for what is not stored.',
        'Where a question has no result with all of its words, Netzlotse stores the words, the day and how often they were searched for, so that the directory can be completed. Only those who look after the whole directory see that; after 90 days it is deleted, or after a year where they put the words away.',
        'What looks like a mail address, a telephone number or the name of a person is not stored even then. Netzlotse knows a name by a given and a family name beside each other, or by a form of address before it.',
        'They stand in the address of the page of results, so that you can pass a result on. Your browser keeps such addresses in its history.',
      ],
    },
    {
      id: 'personen',
      title: 'Facts about persons',
      paragraphs: [
        'The directory describes organisations. It shows no contact data of individuals.',
        'Answers to guiding questions name the organisation and the role in which somebody spoke, not the name.',
        'If you find yourself here nevertheless and do not want that, please write to the operator.',
      ],
    },
    {
      id: 'grundlage',
      title: 'Legal basis',
      paragraphs: [
        'The legal basis is the legitimate interest in running the service securely (Article 6(1)(f) GDPR). For public authorities it is their public task (point e).',
      ],
    },
    {
      id: 'rechte',
      title: 'Your rights',
      paragraphs: [
        'You can demand access, rectification, erasure and restriction of processing, and object to the processing. Please turn to the operator.',
        'You can also lodge a complaint with a supervisory authority for data protection.',
      ],
    },
  ],
};
