/** One answer, as far as it is compared: who gave it and which subjects it touches. */
export interface ComparedAnswer<M> {
  readonly member: M;
  /** Slugs of topics. */
  readonly topics: readonly string[];
}

/** A subject with everyone whose answer touches it. */
export interface TouchedTopic<M> {
  readonly topic: string;
  readonly members: readonly M[];
}

export interface Comparison<M> {
  /** What several members speak of, the most named first. */
  readonly shared: readonly TouchedTopic<M>[];
  /** What only one member speaks of. */
  readonly single: readonly TouchedTopic<M>[];
}

/** What answers to one question have in common, and what only one says (EXC-05); a member counts once however often it answers. */
export function compareAnswers<M extends { readonly id: string }>(
  answers: readonly ComparedAnswer<M>[],
): Comparison<M> {
  const touched = new Map<string, Map<string, M>>();
  for (const { member, topics } of answers) {
    for (const topic of topics) touched.set(topic, (touched.get(topic) ?? new Map()).set(member.id, member));
  }
  const all = [...touched].map(([topic, members]) => ({ topic, members: [...members.values()] }));
  const shared = all.filter(({ members }) => members.length > 1);
  return {
    shared: shared.sort((a, b) => b.members.length - a.members.length),
    single: all.filter(({ members }) => members.length === 1),
  };
}
