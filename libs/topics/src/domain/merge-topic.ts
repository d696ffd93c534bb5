import type { SaveResult } from '#platform';
import { readable } from './proposal.js';
import type { StoredTopic } from './stored-topic.js';
import type { TopicLabels } from './topic.js';
import type { TopicDraft } from './topic-draft.js';

type Content = Pick<StoredTopic, 'labels' | 'synonyms' | 'acronyms' | 'broader' | 'related'>;

const NOTHING: Content = {
  labels: { de: '', en: null },
  synonyms: [],
  acronyms: [],
  broader: null,
  related: [],
};

export interface MergedTopic {
  readonly topic: StoredTopic;
  readonly result: SaveResult['result'];
  /** Fields in which the file differs from a topic that is not the file's to change. */
  readonly conflicts: readonly string[];
}

/**
 * Merges a file's topic into what is there. An unknown one becomes a proposal; a proposal takes the file's content; a
 * shipped or curated topic stays as it is. What the file leaves empty says nothing. Lists are compared as sets.
 *
 * @param held the topic so far, null when there is none
 * @param relatedOf all related topics of `held`, those that only the other side names included
 */
export function mergeTopic(
  held: StoredTopic | null,
  draft: TopicDraft,
  sourceName: string,
  relatedOf: readonly string[] = [],
): MergedTopic {
  const content = contentOf(held ?? NOTHING, draft);
  const differing = held ? differences(held, content, relatedOf) : [];
  if (held && (held.source === 'shipped' || held.source === 'curator')) {
    return { topic: held, result: 'unchanged', conflicts: differing };
  }
  if (held && differing.length === 0) return { topic: held, result: 'unchanged', conflicts: [] };
  const topic: StoredTopic = {
    ...content,
    slug: draft.id,
    status: 'proposed',
    source: 'import',
    sourceName,
    version: (held?.version ?? 0) + 1,
  };
  return { topic, result: held ? 'changed' : 'created', conflicts: [] };
}

function contentOf(held: Content, { id, labels, synonyms, acronyms, broader, related }: TopicDraft): Content {
  return {
    labels: { de: labels?.de || held.labels.de || readable(id), en: labels?.en || held.labels.en },
    synonyms: filled(synonyms, held.synonyms),
    acronyms: filled(acronyms, held.acronyms),
    broader: broader || held.broader,
    related: filled(related, held.related),
  };
}

function filled(incoming: readonly string[] | null | undefined, held: readonly string[]): readonly string[] {
  return incoming && incoming.length > 0 ? [...new Set(incoming)] : held;
}

function differences(held: Content, content: Content, relatedOf: readonly string[]): string[] {
  return [
    ...differingLabels(held.labels, content.labels),
    ...(isSameSet(held.synonyms, content.synonyms) ? [] : ['synonyms']),
    ...(isSameSet(held.acronyms, content.acronyms) ? [] : ['acronyms']),
    ...(held.broader === content.broader ? [] : ['broader']),
    ...(isSameRelation(held.related, content.related, relatedOf) ? [] : ['related']),
  ];
}

function differingLabels(held: TopicLabels, incoming: TopicLabels): string[] {
  return (['de', 'en'] as const)
    .filter((language) => held[language] !== incoming[language])
    .map((language) => `labels.${language}`);
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const held = new Set(one);
  return held.size === new Set(other).size && other.every((entry) => held.has(entry));
}

/** A relation is said once, on either side: a file may say it here, there or on both. */
function isSameRelation(
  held: readonly string[],
  incoming: readonly string[],
  both: readonly string[],
): boolean {
  const known = new Set([...held, ...both]);
  return held.every((slug) => incoming.includes(slug)) && incoming.every((slug) => known.has(slug));
}
