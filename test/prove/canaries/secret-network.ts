import { ORGANISATION_KINDS, type OrganisationKind } from '#organisations';
import { type Seeded, seeded } from '../../bench/synthetic/seeded.js';
import { type Drawer, INITIATIVE_FIELDS, ORGANISATION_FIELDS } from './fields.js';
import { publicLists } from './public-lists.js';
import { type Planted, restrictedEntry, type RestrictedEntry } from './restricted-entry.js';
import { type Openness, Words } from './words.js';

/** What the register and the topic tree hold. */
export interface Known {
  /** AGS of municipalities. */
  readonly places: readonly string[];
  /** Slugs. */
  readonly topics: readonly string[];
}

/** Two network files that differ in nothing but what visitors may not see. */
export interface SecretNetwork {
  readonly open: object;
  readonly whole: object;
  readonly planted: readonly Planted[];
  /** Ids by list of the file. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** Draws a network of some profiles, half as many initiatives, and all that people say around them. */
export function secretNetwork(profiles: number, seed: number, known: Known): SecretNetwork {
  const random = seeded(seed);
  const words = new Words(seed);
  const organisationIds = Array.from({ length: profiles }, (_, at) => `ort-${at}`);
  const nextPlace = drawOnce(known.places, random);
  const drawer = (openness: Openness, plant: (word: string) => void): Drawer => ({
    word: () => planted(words.word(openness), plant),
    digits: () => planted(words.digits(openness), plant),
    place: nextPlace,
    topic: () => random.one(known.topics),
    organisation: () => random.one(organisationIds),
    random,
  });

  const organisations = organisationIds.map((id, at) => {
    const kinds = kindsOf(at, random);
    const { ags: _ags, ...others } = ORGANISATION_FIELDS;
    const fields = kinds[0] === 'municipality' ? ORGANISATION_FIELDS : others;
    const always = { id, name: `Ort ${words.word('open')}`, kinds };
    return restrictedEntry(`organisations/${id}`, always, fields, random, drawer);
  });
  const initiatives = Array.from({ length: Math.ceil(profiles / 2) }, (_, at) => {
    const id = `vorhaben-${at}`;
    const always = { id, title: `Vorhaben ${words.word('open')}`, lead: random.one(organisationIds) };
    return restrictedEntry(`initiatives/${id}`, always, INITIATIVE_FIELDS, random, drawer);
  });
  const initiativeIds = initiatives.map((_, at) => `vorhaben-${at}`);
  const lists = publicLists({ organisationIds, initiativeIds, known, random, words });
  return {
    open: { ...lists, organisations: organisations.map(openOf), initiatives: initiatives.map(openOf) },
    whole: { ...lists, organisations: organisations.map(wholeOf), initiatives: initiatives.map(wholeOf) },
    planted: [...organisations, ...initiatives].flatMap((entry) => entry.planted),
    ids: {
      organisations: organisationIds,
      initiatives: initiativeIds,
      ...Object.fromEntries(
        Object.entries(lists).map(([list, entries]) => [
          list,
          entries.flatMap((entry) => ('id' in entry ? [String(entry.id)] : [])),
        ]),
      ),
    },
  };
}

const openOf = ({ open }: RestrictedEntry) => open;
const wholeOf = ({ whole }: RestrictedEntry) => whole;

function planted(word: string, plant: (word: string) => void): string {
  plant(word);
  return word;
}

/** Two networks come first; there is only one municipality at a place, and places are drawn once. */
function kindsOf(at: number, random: Seeded): OrganisationKind[] {
  if (at < 2) return ['network', 'association'];
  return [
    random.chance(0.4)
      ? 'municipality'
      : random.one(ORGANISATION_KINDS.filter((kind) => kind !== 'municipality')),
  ];
}

function drawOnce<T>(values: readonly T[], random: Seeded): () => T {
  const left = [...values];
  return () => {
    const [value] = left.splice(random.below(left.length), 1);
    if (value === undefined) throw new Error('there are more profiles than places');
    return value;
  };
}
