export type TopicLanguage = 'de' | 'en';

/** `proposed`: somebody named it, no curator has taken it into the tree yet. It can be used like any other. */
export type TopicStatus = 'active' | 'proposed';

/** Names of a topic for people. Only shipped and curated topics are sure to have an English one. */
export interface TopicLabels {
  readonly de: string;
  readonly en: string | null;
}

/** A subject of municipal digital work; in SKOS terms a concept with labels, one broader and any related concepts. */
export interface Topic {
  /** ASCII, from the German label: `buergerbeteiligung`. Stable: addresses and network files use it. */
  readonly slug: string;
  readonly labels: TopicLabels;
  /** Words that may stand for the topic in a search without changing what is asked for. Near things are `related`. */
  readonly synonyms: readonly string[];
  readonly acronyms: readonly string[];
  /** Slug of the one topic above it; null at the top. */
  readonly broader: string | null;
  /** Slugs; said once on either side, `TopicTree.related` answers from both. */
  readonly related: readonly string[];
  readonly status: TopicStatus;
}

/** The label in a language; a topic without an English one shows its German one. */
export function labelOf(topic: Topic, language: TopicLanguage): string {
  return topic.labels[language] ?? topic.labels.de;
}

/** Every word that means the topic, labels of both languages first; spellings that differ by more than case are kept. */
export function termsOf({ labels, synonyms, acronyms }: Topic): string[] {
  const terms = [labels.de, ...(labels.en === null ? [] : [labels.en]), ...synonyms, ...acronyms];
  return [...new Map(terms.toReversed().map((term) => [term.toLowerCase(), term])).values()].toReversed();
}
