import { STATEMENT_LIMITS } from '#exchange';
import { INITIATIVE_LIMITS } from '#initiatives';
import { LISTING_LIMITS } from '#listings';
import { LONGEST_ALT, ORGANISATION_LIMITS, RELATION_LIMITS } from '#organisations';

/** Limits of a file, in bytes unless said otherwise. A megabyte is a million bytes. */
export const FILE_LIMITS = {
  json: 200_000_000,
  yaml: 5_000_000,
  /** Entries of all lists; memory holds about 150 bytes of each. */
  entries: 1_000_000,
  /** One entry, as it stands in a JSON file. */
  entry: 1_000_000,
  /** Levels of nesting; the deepest value of a valid file is on the sixth. */
  depth: 20,
  /** Pieces of YAML syntax kept in memory at once; a million take about 300 MB. */
  yamlPieces: 1_000_000,
} as const;

/** Lengths of texts, in characters (code points). */
export const TEXT_LIMITS = {
  slug: 100,
  name: ORGANISATION_LIMITS.name,
  title: 200,
  label: 100,
  role: STATEMENT_LIMITS.role,
  unit: ORGANISATION_LIMITS.unit,
  targetGroup: INITIATIVE_LIMITS.targetGroup,
  summary: ORGANISATION_LIMITS.summary,
  initiativeSummary: INITIATIVE_LIMITS.summary,
  statementSummary: STATEMENT_LIMITS.summary,
  quote: STATEMENT_LIMITS.quote,
  text: ORGANISATION_LIMITS.text,
  listingText: LISTING_LIMITS.text,
  question: 500,
  theme: 500,
  relationText: RELATION_LIMITS.text,
  remark: 1_000,
  resource: INITIATIVE_LIMITS.resource,
  registerNumber: ORGANISATION_LIMITS.registerNumber,
  domain: ORGANISATION_LIMITS.domain,
  link: ORGANISATION_LIMITS.link,
  /** As base64 of a data address; ours have up to some 300,000, and an entry may have a million. */
  picture: 600_000,
  logoAlt: LONGEST_ALT,
  seen: 200,
} as const;

/** Numbers of values in a list of an entry. */
export const COUNT_LIMITS = {
  names: ORGANISATION_LIMITS.names,
  areas: ORGANISATION_LIMITS.areas,
  topics: ORGANISATION_LIMITS.topics,
  links: ORGANISATION_LIMITS.links,
  formerIds: 20,
  partners: INITIATIVE_LIMITS.partners,
  targetGroups: INITIATIVE_LIMITS.targetGroups,
  synonyms: 50,
  related: 50,
  moderation: 50,
  contributors: 500,
  questions: 100,
  aliases: 20,
  about: STATEMENT_LIMITS.about,
  added: 50,
} as const;

/** Problems of one entry that a report names. */
export const REPORTED_PROBLEMS = 20;
