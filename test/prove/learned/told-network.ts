import { type Seeded, seeded } from '../../bench/synthetic/seeded.js';
import type { Planted } from '../canaries/restricted-entry.js';
import { Words } from '../canaries/words.js';

/** Words that are said together, so that there is something to learn. */
const FIELDS = [
  'Glasfaser Breitband Tiefbau Leerrohr Funkloch Förderung',
  'Theater Bühne Schauspiel Publikum Museum Orchester',
  'Wärmeplanung Fernwärme Quartier Sanierung Abwärme Erdwärme',
  'Pegel Bodenfeuchte Sensoren Starkregen Bewässerung Messnetz',
  'Radweg Carsharing Fahrplan Haltestelle Lastenrad Parkraum',
].map((words) => words.split(' '));

const HIDDEN = ['members', 'own'] as const;
type Hidden = (typeof HIDDEN)[number];
/** So few that each stands in many texts: what only one text has is not learned. */
const SECRETS_OF_EACH = 5;
const FIELDS_OF_A_TEXT = 4;

/** Two network files that differ in texts and topics which visitors may not see, and in which much can be learned. */
export interface ToldNetwork {
  readonly open: object;
  readonly whole: object;
  readonly planted: readonly Planted[];
  /** Texts to ask topics for. */
  readonly questions: readonly string[];
}

/**
 * Draws a network of some organisations, as many initiatives and half as many offers and needs. What is hidden says secret words, and usual ones of other
 * fields: these would change how common words are, and which belong together.
 *
 * @param topics slugs of the shipped tree
 */
export function toldNetwork(organisations: number, seed: number, topics: readonly string[]): ToldNetwork {
  const random = seeded(seed);
  const words = new Words(seed);
  const secrets: Record<Hidden, string[]> = { members: [], own: [] };
  for (const level of HIDDEN)
    secrets[level] = Array.from({ length: SECRETS_OF_EACH }, () => words.word('secret'));
  const filed = FIELDS.map(() => random.one(topics));
  const ids = Array.from({ length: organisations }, (_, at) => `ort-${at}`);
  const told = (about: object) => tell(about, random, filed, secrets);
  const entries = {
    organisations: ids.map((id, at) => told({ id, name: `Ort ${at}`, kinds: ['association'] })),
    initiatives: ids.map((lead, at) => told({ id: `vorhaben-${at}`, title: `Vorhaben ${at}`, lead })),
  };
  const listings = ids.slice(0, ids.length / 2).map((organisation, at) => ({
    id: `angebot-${at}`,
    organisation,
    kind: at % 2 === 0 ? 'offer' : 'need',
    text: sentence(random.one(FIELDS), random),
  }));
  const file = (side: 'open' | 'whole') => ({
    organisations: entries.organisations.map((entry) => entry[side]),
    initiatives: entries.initiatives.map((entry) => entry[side]),
    listings,
  });
  const planted = HIDDEN.flatMap((visibility) =>
    secrets[visibility].map((word) => ({ word, where: 'organisations/*/text', visibility })),
  );
  const usual = FIELDS.map((field) => sentence(field, random));
  const questions = [
    ...usual,
    ...planted.map(({ word }, at) => `${word} und ${FIELDS[at % FIELDS.length]![0]}`),
  ];
  return { open: file('open'), whole: file('whole'), planted, questions };
}

function tell(
  about: object,
  random: Seeded,
  filed: readonly string[],
  secrets: Readonly<Record<Hidden, readonly string[]>>,
): { readonly open: object; readonly whole: object } {
  const field = random.below(FIELDS.length);
  const level = random.one(HIDDEN);
  const open = {
    ...about,
    summary: sentence(FIELDS[field]!, random),
    visibility: { text: level, ...(random.chance(0.5) && { topics: level }) },
  };
  const isFiled = !('topics' in open.visibility);
  const shown = isFiled && random.chance(0.5) ? { topics: [filed[field]!] } : {};
  const hidden = isFiled ? {} : { topics: [random.one(filed)] };
  const secret = random.some(secrets[level], 2).join(' und ');
  const text = `${sentence(random.one(FIELDS), random)} Dazu ${secret}.`;
  return { open: { ...open, ...shown }, whole: { ...open, ...shown, ...hidden, text } };
}

function sentence(field: readonly string[], random: Seeded): string {
  return `Wir befassen uns mit ${random.some(field, FIELDS_OF_A_TEXT).join(' und ')}.`;
}
