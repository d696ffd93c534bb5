import { termKey } from './term-key.js';
import { termsOf, type Topic } from './topic.js';
import { TopicTree } from './topic-tree.js';

/** Levels from a root to the narrowest topic. */
const DEEPEST_LEVEL = 3;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export type TreeFault =
  | 'id-no-slug'
  | 'id-repeated'
  | 'label-missing'
  | 'broader-unknown'
  | 'broader-cycle'
  | 'level-too-deep'
  | 'related-unknown'
  | 'related-above'
  | 'term-repeated'
  | 'term-empty'
  | 'term-taken';

export interface TreeProblem {
  readonly slug: string;
  readonly fault: TreeFault;
  /** The offending id or term. */
  readonly value: string;
}

/** What keeps a set of topics from being a tree in which every word means one topic. Empty when all is well. Pure. */
export function checkTree(topics: readonly Topic[]): TreeProblem[] {
  const tree = new TopicTree(topics);
  return [
    ...checkIds(topics),
    ...topics.flatMap((topic) => [
      ...checkLabels(topic),
      ...checkBroader(topic, tree),
      ...checkRelated(topic, tree),
      ...checkOwnTerms(topic),
    ]),
    ...checkTakenTerms(topics),
  ];
}

function checkIds(topics: readonly Topic[]): TreeProblem[] {
  const seen = new Set<string>();
  return topics.flatMap(({ slug }) => {
    const repeated = seen.has(slug);
    seen.add(slug);
    if (repeated) return [problem(slug, 'id-repeated', slug)];
    return SLUG.test(slug) ? [] : [problem(slug, 'id-no-slug', slug)];
  });
}

function checkLabels({ slug, labels }: Topic): TreeProblem[] {
  const missing = (['de', 'en'] as const).filter((language) => !labels[language]?.trim());
  return missing.map((language) => problem(slug, 'label-missing', language));
}

function checkBroader({ slug, broader }: Topic, tree: TopicTree): TreeProblem[] {
  if (broader === null) return [];
  if (!tree.has(broader)) return [problem(slug, 'broader-unknown', broader)];
  const ancestors = tree.ancestors(slug);
  const top = ancestors.at(-1);
  if (!top || (top.broader !== null && tree.has(top.broader)))
    return [problem(slug, 'broader-cycle', broader)];
  return ancestors.length < DEEPEST_LEVEL ? [] : [problem(slug, 'level-too-deep', broader)];
}

/** SKOS: what is above or below is not related besides. */
function checkRelated({ slug, related }: Topic, tree: TopicTree): TreeProblem[] {
  const inLine = new Set([...tree.ancestors(slug), ...tree.descendants(slug)].map((topic) => topic.slug));
  return related.flatMap((other) => {
    if (!tree.has(other)) return [problem(slug, 'related-unknown', other)];
    return other === slug || inLine.has(other) ? [problem(slug, 'related-above', other)] : [];
  });
}

/** Within a topic another spelling is welcome (`WLAN`, `W-LAN`), the same one twice is a slip. */
function checkOwnTerms(topic: Topic): TreeProblem[] {
  const { slug, synonyms, acronyms } = topic;
  const terms = [topic.labels.de, ...synonyms, ...acronyms];
  const empty = terms.filter((term) => termKey(term) === '').map((term) => problem(slug, 'term-empty', term));
  const repeated = terms.filter((term, index) => terms.indexOf(term) !== index);
  return [...empty, ...repeated.map((term) => problem(slug, 'term-repeated', term))];
}

function checkTakenTerms(topics: readonly Topic[]): TreeProblem[] {
  const owners = new Map<string, string>();
  return topics.flatMap((topic) =>
    [...termsOf(topic), topic.slug].flatMap((term) => {
      const owner = owners.get(termKey(term)) ?? topic.slug;
      owners.set(termKey(term), owner);
      return owner === topic.slug ? [] : [problem(topic.slug, 'term-taken', `${term} (${owner})`)];
    }),
  );
}

function problem(slug: string, fault: TreeFault, value: string): TreeProblem {
  return { slug, fault, value };
}
