import { isEmpty } from '#platform';
import type { Topic } from './topic.js';

/** A topic as a network file says it. What is absent, null or empty says nothing. */
export interface TopicDraft {
  /** The slug. */
  readonly id: string;
  readonly labels?: { readonly de?: string | null; readonly en?: string | null } | null;
  readonly synonyms?: readonly string[] | null;
  readonly acronyms?: readonly string[] | null;
  readonly broader?: string | null;
  readonly related?: readonly string[] | null;
}

/** The topic in the shape of a network file; fields that say nothing are left out. */
export function toDraft({ slug, labels, synonyms, acronyms, broader, related }: Topic): TopicDraft {
  const { de, en } = labels;
  const fields = { synonyms, acronyms, broader, related };
  return {
    id: slug,
    labels: en === null ? { de } : { de, en },
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value))),
  };
}

/** Ids of other topics that a draft speaks of, each once. */
export function mentionedIn({ broader, related }: TopicDraft): string[] {
  return [...new Set([...(broader ? [broader] : []), ...(related ?? [])])];
}
