import { breadthOf, type Namer } from '../breadth.js';
import { rarity } from '../rarity.js';
import { atMostOne } from './at-most-one.js';
import type { Shared, TopicContext } from '../signal.js';

/** What sharing only a field is worth beside sharing the topic itself. */
const FIELD = 0.3;

/**
 * Best match over the tree, weighted by rarity: each topic of one side is worth what its best counterpart on the other side makes of
 * it, in full for the same topic and a little for one in the same field. The harmonic mean of both directions (what of mine is
 * theirs, what of theirs is mine) is twice the shared weight over the weight of both, the Dice coefficient; the weights are those
 * of `breadthOf`.
 * Sources: Spärck Jones 1972 for rarity; Dice 1945, "Measures of the amount of ecologic association between species".
 *
 * @returns null when one side names no topic; the strengths add up to 1 at most
 */
export function compareTopics(
  mine: readonly string[],
  theirs: readonly string[],
  context: TopicContext,
  namer: Namer,
): readonly Shared[] | null {
  if (mine.length === 0 || theirs.length === 0) return null;
  const total = breadthOf(mine, context.topics, namer) + breadthOf(theirs, context.topics, namer);
  const direct = mine.filter((topic) => theirs.includes(topic));
  const shared = direct.map((item) => ({ item, strength: (2 * rarity(item, context.topics)) / total }));
  return atMostOne([...shared, ...sharedFields(mine, theirs, direct, total, context)]);
}

/** Fields over topics that are not shared themselves, each once, at the lesser weight of the two sides. */
function sharedFields(
  mine: readonly string[],
  theirs: readonly string[],
  direct: readonly string[],
  total: number,
  context: TopicContext,
): Shared[] {
  const there = fieldsOf(theirs, direct, context);
  return [...fieldsOf(mine, direct, context)].flatMap(([item, weight]) => {
    const other = there.get(item);
    return other === undefined ? [] : [{ item, strength: (2 * FIELD * Math.min(weight, other)) / total }];
  });
}

/** A topic stands for itself and for its parent: so it meets its siblings, its parent and its children. */
function fieldsOf(
  topics: readonly string[],
  direct: readonly string[],
  context: TopicContext,
): Map<string, number> {
  const fields = new Map<string, number>();
  for (const topic of topics) {
    const parent = context.ancestorsOf(topic)[0];
    if (direct.includes(topic) || (parent !== undefined && direct.includes(parent))) continue;
    const weight = rarity(topic, context.topics);
    for (const field of parent === undefined ? [topic] : [topic, parent]) {
      fields.set(field, Math.max(fields.get(field) ?? 0, weight));
    }
  }
  return fields;
}
