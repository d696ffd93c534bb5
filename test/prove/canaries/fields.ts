import { INITIATIVE_RESTRICTABLE, INITIATIVE_STATES, RESOURCE_KINDS } from '#initiatives';
import { NAME_KINDS, ORGANISATION_RESTRICTABLE } from '#organisations';
import type { Seeded } from '../../bench/synthetic/seeded.js';

/** What fields are filled from. Words, digits and places are drawn only once. */
export interface Drawer {
  word(): string;
  digits(): string;
  /** AGS of a municipality. */
  place(): string;
  /** Slug of a topic of the shipped tree. */
  topic(): string;
  /** Slug of an organisation. */
  organisation(): string;
  readonly random: Seeded;
}

/** Values by field path, such as `names.alias`. */
export type Fields = Readonly<Record<string, (draw: Drawer) => unknown>>;

/** Every field of an organisation that it may restrict, with something to look for wherever a word fits in. */
export const ORGANISATION_FIELDS: Fields = complete(ORGANISATION_RESTRICTABLE, {
  ...Object.fromEntries(NAME_KINDS.map((kind) => [`names.${kind}`, ({ word }) => [`Haus ${word()}`]])),
  ags: ({ place }) => place(),
  seat: ({ place }) => place(),
  area: ({ place }) => [place().slice(0, 5)],
  unit: ({ word }) => `Stabsstelle ${word()}`,
  summary: ({ word }) => `Wir arbeiten gemeinsam an ${word()}.`,
  text: ({ word }) => `## ${word()}\n\nMehr über *${word()}* und [${word()}](https://${word()}.example/).`,
  topics: ({ word, topic }) => [word(), topic()],
  'identifiers.ars': ({ digits }) => digits(),
  'identifiers.wikidata': ({ digits }) => `Q${digits()}`,
  'identifiers.registerNumber': ({ word }) => `VR ${word()}`,
  'identifiers.domain': ({ word }) => `${word()}.example`,
  website: ({ word }) => `https://${word()}.example/`,
  links: ({ word }) => [`https://www.${word()}.example/bericht`],
  openForCooperation: () => true,
  lat: ({ digits }) => Number(`51.${digits()}`),
  lon: ({ digits }) => Number(`9.${digits()}`),
});

/** The same for an initiative. */
export const INITIATIVE_FIELDS: Fields = complete(INITIATIVE_RESTRICTABLE, {
  partners: ({ organisation }) => [...new Set([organisation(), organisation()])],
  state: ({ random }) => random.one(INITIATIVE_STATES),
  topics: ({ word, topic }) => [word(), topic()],
  targetGroups: ({ word }) => [`Menschen mit ${word()}`],
  summary: ({ word }) => `Ein Vorhaben rund um ${word()}.`,
  text: ({ word }) => `Am Anfang stand **${word()}**.\n\n- ${word()}`,
  links: ({ word }) => [`https://${word()}.example/vorhaben`],
  'period.from': ({ random }) => `20${10 + random.below(5)}-0${1 + random.below(9)}`,
  'period.to': ({ random }) => `20${20 + random.below(5)}-0${1 + random.below(9)}`,
  ...Object.fromEntries(RESOURCE_KINDS.map((kind) => [`resources.${kind}`, ({ word }) => `Etwa ${word()}`])),
});

/**
 * Nothing that may be restricted goes untried.
 *
 * @throws Error naming the field that was added to the product and not here
 */
function complete(restrictable: readonly string[], fields: Fields): Fields {
  const isParent = (path: string) => restrictable.some((other) => other.startsWith(`${path}.`));
  const missing = restrictable.filter((path) => !isParent(path) && !fields[path]);
  if (missing.length > 0) throw new Error(`Say what to look for in ${missing.join(', ')}`);
  return fields;
}
