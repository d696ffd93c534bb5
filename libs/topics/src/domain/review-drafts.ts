import { termKey } from './term-key.js';
import type { TopicDraft } from './topic-draft.js';
import type { TopicTree } from './topic-tree.js';

/** A name in a draft that already means another topic. */
export interface TakenTerm {
  /** Where in the entry: `labels.de`, `synonyms[2]`. */
  readonly path: string;
  readonly term: string;
  /** Slug of the topic that has it. */
  readonly topic: string;
}

/** Names in a draft that mean another topic of the tree: worth a warning, the draft may be that topic under another id. */
export function findTakenTerms(draft: TopicDraft, tree: TopicTree): TakenTerm[] {
  return namesIn(draft).flatMap(({ path, term }) => {
    const topic = tree.findByTerm(term);
    return topic && topic.slug !== draft.id ? [{ path, term, topic: topic.slug }] : [];
  });
}

/** Where a draft refers to itself, at once or by way of others. */
export interface SelfReference {
  readonly id: string;
  /** `broader` or `related[0]`. */
  readonly path: string;
}

/**
 * Drafts that name themselves as related, or whose broader topics lead back to them, by way of each other or of topics
 * that are there. Such an entry is to be rejected.
 *
 * @param broaderOf slug of the broader topic of those that are there, null for others
 */
export function findSelfReferences(
  drafts: readonly TopicDraft[],
  broaderOf: (slug: string) => string | null,
): SelfReference[] {
  const said = new Map(drafts.map(({ id, broader }) => [id, broader || null]));
  const above = (slug: string) => said.get(slug) ?? broaderOf(slug);
  return drafts.flatMap(({ id, related }) => [
    ...(leadsBack(id, above) ? [{ id, path: 'broader' }] : []),
    ...(related ?? []).flatMap((other, index) => (other === id ? [{ id, path: `related[${index}]` }] : [])),
  ]);
}

function leadsBack(id: string, above: (slug: string) => string | null): boolean {
  const passed = new Set<string>();
  let slug = above(id);
  while (slug !== null && slug !== id && !passed.has(slug)) {
    passed.add(slug);
    slug = above(slug);
  }
  return slug === id;
}

function namesIn({ labels, synonyms, acronyms }: TopicDraft): { path: string; term: string }[] {
  const names = [
    { path: 'labels.de', term: labels?.de ?? '' },
    { path: 'labels.en', term: labels?.en ?? '' },
    ...(synonyms ?? []).map((term, index) => ({ path: `synonyms[${index}]`, term })),
    ...(acronyms ?? []).map((term, index) => ({ path: `acronyms[${index}]`, term })),
  ];
  return names.filter(({ term }) => termKey(term) !== '');
}
