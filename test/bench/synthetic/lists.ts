import type { Seeded } from './seeded.js';
import { CLOSINGS, ORGANISATIONS, PROJECTS, QUARTERS, SUBJECTS, TOPICS, VERBS } from './words.js';

/** A municipality of the register. */
export interface SyntheticPlace {
  readonly ags: string;
  readonly name: string;
}

/** How many entries a file of `n` organisations has, in the proportions of a grown directory. */
export interface Proportions {
  readonly organisations: number;
  readonly networks: number;
  readonly memberships: number;
  readonly relations: number;
  readonly initiatives: number;
  readonly adoptions: number;
  readonly listings: number;
}

export function proportionsOf(n: number): Proportions {
  return {
    organisations: n,
    networks: Math.ceil(n / 200),
    memberships: Math.floor(n / 2),
    relations: Math.floor(n / 5),
    initiatives: Math.floor(n / 4),
    adoptions: Math.floor(n / 20),
    listings: Math.floor(n / 4),
  };
}

type Draw = (at: number, random: Seeded, size: Proportions, places: readonly SyntheticPlace[]) => object;

/** Networks come first, then every municipality once, then whatever else there is in a town. */
const organisation: Draw = (at, random, { networks }, places) => {
  if (at < networks) return network(at, random, places);
  const turn = at - networks;
  const place = places[turn % places.length] as SyntheticPlace;
  return {
    id: organisationId(at),
    ...(turn < places.length ? municipality(place) : body(place, random)),
    ...facts(random),
  };
};

const membership: Draw = (at, random, { organisations, networks }) => {
  const network = at % networks;
  const turn = Math.floor(at / networks);
  // Now and then the member is a network further down, so that networks nest without circles.
  const isNested = turn % 10 === 0 && network + 1 + turn < networks;
  const others = Math.max(1, organisations - networks);
  return {
    network: organisationId(network),
    member: organisationId(isNested ? network + 1 + turn : networks + ((turn + network * 131) % others)),
    from: `${2005 + random.below(20)}`,
    ...(random.chance(0.1) ? { role: 'Sprecherin' } : {}),
  };
};

/** Parents come before their children, so that nobody is above itself. */
const relation: Draw = (at, random, { organisations }) => {
  const from = at % organisations;
  const to = (at + 1 + random.below(Math.max(1, organisations - 1))) % organisations;
  const kind = random.one(['partner', 'parent', 'partner', 'founder']);
  return {
    from: organisationId(from),
    to: organisationId(to),
    kind: kind === 'parent' && to > from ? 'child' : kind,
    text: `Gemeinsam für ${random.one(SUBJECTS)}`,
  };
};

const initiative: Draw = (at, random, { organisations }, places) => ({
  id: `vorhaben-${at}`,
  title: `${random.one(PROJECTS)} ${random.one(places).name}`,
  lead: organisationId(random.below(organisations)),
  partners: [...new Set([random.below(organisations), random.below(organisations)])].map(organisationId),
  state: random.one(['idea', 'pilot', 'running', 'running', 'completed', 'discontinued']),
  period: { from: `${2012 + random.below(12)}-0${1 + random.below(9)}` },
  topics: random.some(TOPICS, 3),
  summary: `${sentence(random)} ${random.one(CLOSINGS)}`,
  links: [`https://vorhaben-${at}.example/projekt`],
  resources: { staff: `${1 + random.below(9)} Beschäftigte`, funding: 'Landesprogramm' },
});

const adoption: Draw = (at, random, { organisations, initiatives }) => ({
  initiative: `vorhaben-${at % initiatives}`,
  organisation: organisationId((at * 17) % organisations),
  stage: random.one(['adopter', 'advocate', 'planning', 'abandoned']),
  outcome: random.one(CLOSINGS),
});

const listing: Draw = (at, random, { organisations }) => ({
  id: `angebot-${at}`,
  organisation: organisationId(random.below(organisations)),
  kind: random.one(['offer', 'need']),
  topics: random.some(TOPICS, 2),
  text: `Erfahrung und Austausch: ${random.one(SUBJECTS)}. ${random.one(CLOSINGS)}`,
  expires: `${2030 + random.below(5)}-12-31`,
});

export const DRAWS = {
  organisations: organisation,
  memberships: membership,
  relations: relation,
  initiatives: initiative,
  adoptions: adoption,
  listings: listing,
} as const satisfies Partial<Record<keyof Proportions, Draw>>;

function organisationId(at: number): string {
  return `organisation-${at}`;
}

function network(at: number, random: Seeded, places: readonly SyntheticPlace[]) {
  const place = random.one(places);
  return {
    id: organisationId(at),
    name: `Netzwerk Digitale Kommunen ${place.name} ${random.one(QUARTERS)} ${at}`,
    kinds: ['network', 'association'],
    seat: place.ags,
    area: [place.ags.slice(0, 5)],
    ...facts(random),
  };
}

function municipality({ ags, name }: SyntheticPlace) {
  return { name: `Gemeinde ${name}`, kinds: ['municipality'], ags, unit: 'Stabsstelle Digitalisierung' };
}

function body(place: SyntheticPlace, random: Seeded) {
  const { kinds, name, unit } = random.one(ORGANISATIONS);
  const where = `${place.name} ${random.one(QUARTERS)}`;
  return {
    name: name(where),
    kinds,
    seat: place.ags,
    names: { alias: [`${random.one(PROJECTS)} ${where}`] },
    unit,
  };
}

function facts(random: Seeded) {
  return {
    summary: `${sentence(random)} ${random.one(CLOSINGS)}`,
    text: Array.from({ length: 3 }, () => `${sentence(random)} ${random.one(CLOSINGS)}`).join('\n\n'),
    topics: random.some(TOPICS, 1 + random.below(4)),
    website: `https://netz-${random.below(1_000_000)}.example`,
    openForCooperation: random.chance(0.4),
  };
}

function sentence(random: Seeded): string {
  const [first, second] = random.some(SUBJECTS, 2);
  return `Die Einrichtung ${random.one(VERBS)} ${first} und verbindet das mit dem Blick auf ${second ?? first}.`;
}
