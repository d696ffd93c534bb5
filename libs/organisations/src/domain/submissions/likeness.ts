import { editDistanceAtMost, fold } from '#language';
import type { OrganisationView } from '../organisation-view.js';
import { ownDomains } from '../own-domains.js';
import type { SubmittedProfile } from './submission.js';

/** What two organisations have in common that may be one. */
export const LIKENESSES = ['ags', 'domain', 'name', 'similar-name'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** What is compared; parts of a form that is still being filled in. */
export type Compared = Partial<Pick<SubmittedProfile, 'name' | 'names' | 'ags' | 'website' | 'identifiers'>>;

/** Words that many names have. */
const USUAL = new Set(
  'stadt gemeinde markt der die das des und fur in im am an zu zum zur e v ev gmbh ggmbh mbh ag kg eg'.split(
    ' ',
  ),
);

/** Words that mean the same, folded. */
const SAME: Readonly<Record<string, string>> = { kreis: 'landkreis', universitat: 'uni', hochschule: 'uni' };

/** Words from this length on may differ by a letter. */
const TYPO_FROM = 5;

/** Of the words of both, at least this part in common. */
const LEAST_IN_COMMON = 0.7;

/**
 * What speaks for two organisations being one; nothing: they are not alike.
 *
 * @param known as everybody sees it: an answer must not tell what is hidden
 */
export function likenessesOf(said: Compared, known: OrganisationView): Likeness[] {
  const domains = ownDomains({ website: said.website ?? null, identifiers: identifiersOf(said) });
  const found: Likeness[] = [];
  if (said.ags && said.ags === known.ags) found.push('ags');
  if (ownDomains(known).some((domain) => domains.includes(domain))) found.push('domain');
  const names = [said.name ?? '', ...(said.names?.alias ?? []), ...(said.names?.official ?? [])];
  const theirs = [known.name, ...known.names.map(({ name }) => name)];
  const pairs = names.flatMap((one) => theirs.map((other) => likenessOfNames(one, other)));
  const best = (['name', 'similar-name'] as const).find((likeness) => pairs.includes(likeness));
  return best ? [...found, best] : found;
}

function identifiersOf({ identifiers }: Compared): OrganisationView['identifiers'] {
  return identifiers?.domain ? { domain: identifiers.domain } : {};
}

/** Exported for its test. */
export function likenessOfNames(one: string, other: string): 'name' | 'similar-name' | null {
  const [own, theirs] = [tellingWords(one), tellingWords(other)];
  if (own.length === 0 || theirs.length === 0) return null;
  if (own.join(' ') === theirs.join(' ')) return 'name';
  const shared = own.filter((word) => theirs.some((known) => isNear(word, known)));
  const inCommon = shared.length / Math.max(own.length, theirs.length);
  return inCommon >= LEAST_IN_COMMON ? 'similar-name' : null;
}

function isNear(word: string, known: string): boolean {
  if (word === known) return true;
  return Math.min(word.length, known.length) >= TYPO_FROM && editDistanceAtMost(word, known, 1) !== null;
}

/** The words by which a name is told from others, folded, in their order. */
export function tellingWords(name: string): string[] {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SAME[word] ?? word);
  const telling = words.filter((word) => !USUAL.has(word));
  return telling.length > 0 ? telling : words;
}
