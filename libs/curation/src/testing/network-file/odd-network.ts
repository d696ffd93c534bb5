import { ADOPTION_STAGES, INITIATIVE_STATES } from '#initiatives';
import { LISTING_KINDS } from '#listings';
import { ORGANISATION_KINDS, RELATION_KINDS } from '#organisations';
import { oddLine, oddText } from './odd-texts.js';
import { oneOf, seeded } from './seeded.js';

type Lists = Record<string, object[]>;

const HOW_MANY = 12;
/** The beginning of a PNG: what a file is judged by. */
const PICTURE = `data:image/png;base64,${Buffer.from('89504e470d0a1a0a', 'hex').toString('base64')}`;

/** A valid network with every field of every list, full of texts that look like something else. The same for the same seed. */
export function oddNetwork(seed: number): Lists {
  const random = seeded(seed);
  const maybe = <T>(value: T): T | null => (random() < 0.7 ? value : null);
  const each = <T>(make: (at: number) => T): T[] => Array.from({ length: HOW_MANY }, (_, at) => make(at));
  const organisation = (at: number) => `organisation-${at % HOW_MANY}`;
  const lines = () => [...new Set([oddLine(random), oddLine(random)])].filter((text) => text.trim() !== '');
  const topics = () => [...new Set([`thema-${Math.floor(random() * HOW_MANY)}`, 'schule'])];
  const date = () => oneOf(random, ['2013', '2013-06', '2013-06-30', '1999-12-31']);
  const saying = (at: number) => ({
    by: organisation(at),
    role: oddLine(random),
    event: `event-${at % 2}`,
    summary: oddText(random),
    quote: maybe(oddText(random)),
    lines: oneOf(random, ['68', '68-72', null]),
    about: [organisation(at), `vorhaben-${at}`, `thema-${at}`],
  });
  return {
    topics: each((at) => ({
      id: `thema-${at}`,
      labels: { de: oddLine(random), en: maybe(oddLine(random)) },
      synonyms: lines(),
      acronyms: maybe(lines()),
      broader: at > 0 ? maybe(`thema-${at - 1}`) : null,
      related: [`thema-${(at + 1) % HOW_MANY}`],
    })),
    organisations: each((at) => ({
      id: organisation(at),
      name: oddLine(random),
      kinds: [ORGANISATION_KINDS[at % ORGANISATION_KINDS.length], ...(at === 0 ? ['network'] : [])],
      names: { official: lines(), alias: maybe(lines()), acronym: [], former: maybe(lines()) },
      ags: maybe(`0831100${at % 10}`),
      seat: maybe('08311000'),
      area: maybe(['DE', '08', '083', '08311']),
      unit: maybe(oddLine(random)),
      summary: maybe(oddText(random)),
      text: maybe(oddText(random)),
      topics: topics(),
      identifiers: {
        ars: maybe('083110000000'),
        wikidata: maybe('Q2833'),
        registerNumber: maybe(oddLine(random)),
        domain: maybe('müll-heim.de'),
      },
      website: maybe('https://example.org/?a=b#c'),
      links: ['http://example.org/(x)'],
      openForCooperation: maybe(random() < 0.5),
      paused: maybe(false),
      status: at === 11 ? 'merged' : maybe('active'),
      mergedInto: at === 11 ? organisation(10) : null,
      formerIds: maybe([`frueher-${at}`]),
      lat: 47.99,
      lon: -7.5,
      logo: maybe({ picture: PICTURE, alt: maybe(oddLine(random)) }),
      visibility: maybe({ summary: 'own', 'names.alias': 'members', text: 'public' }),
      seen: maybe(oddLine(random)),
      added: oneOf<unknown>(random, [true, ['name', 'names.acronym'], null]),
    })),
    memberships: each((at) => ({
      network: organisation(0),
      member: organisation(at + 1),
      role: maybe(oddLine(random)),
      from: maybe('2013'),
      until: maybe('2013-06-30'),
      added: maybe(true),
    })).slice(0, 11),
    relations: each((at) => ({
      from: organisation(at),
      to: organisation(at + 1),
      kind: oneOf(random, RELATION_KINDS),
      text: maybe(oddText(random)),
      from_date: maybe('2013'),
      until_date: maybe('2013-06'),
    })),
    initiatives: each((at) => ({
      id: `vorhaben-${at}`,
      title: oddLine(random),
      lead: organisation(at),
      partners: maybe([organisation(at + 1)]),
      state: maybe(oneOf(random, INITIATIVE_STATES)),
      period: maybe({ from: '2013-06', to: maybe('2013') }),
      topics: topics(),
      targetGroups: maybe(lines()),
      summary: maybe(oddText(random)),
      text: maybe(oddText(random)),
      links: maybe(['https://example.org/x y']),
      resources: { budget: maybe(oddText(random)), legal: null, funding: maybe(oddText(random)) },
      visibility: maybe({ 'resources.budget': 'own' }),
    })),
    adoptions: each((at) => ({
      initiative: `vorhaben-${at}`,
      organisation: organisation(at),
      stage: oneOf(random, ADOPTION_STAGES),
      as: maybe(`vorhaben-${(at + 1) % HOW_MANY}`),
      outcome: maybe(oddText(random)),
      reason: null,
      note: maybe(oddText(random)),
      added: maybe(true),
    })),
    listings: each((at) => ({
      id: `angebot-${at}`,
      organisation: organisation(at),
      kind: oneOf(random, LISTING_KINDS),
      topics: topics(),
      text: `x${oddText(random)}`.slice(0, 300),
      expires: maybe(date()),
      fulfilled: maybe(random() < 0.5),
    })),
    events: each((at) => ({
      id: `event-${at}`,
      title: oddLine(random),
      host: organisation(at),
      place: maybe('08311000'),
      date: oneOf<unknown>(random, ['2018-06', { from: '2018', to: '2018-07' }, null]),
      theme: maybe(oddLine(random)),
      moderation: [organisation(at)],
      contributors: maybe([organisation(1)]),
      questions: [`frage-${at}`],
    })),
    guidingQuestions: each((at) => ({
      id: `frage-${at}`,
      text: oddLine(random),
      aliases: lines(),
      onAgenda: maybe(oddLine(random)),
    })),
    statements: each((at) => ({ id: `aussage-${at}`, question: `frage-${at}`, ...saying(at) })),
    freeTexts: each((at) => ({ id: `freitext-${at}`, ...saying(at) })),
  };
}
