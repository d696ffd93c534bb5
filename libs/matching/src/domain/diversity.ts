/** How much a match loses for each one before it that is of the same group: a list shows different kinds before ten of one. */
const LOSS = 0.12;

/**
 * Puts different ones first where they are about as good: greedily the best of what is left, each losing an eighth of its worth for
 * everyone of its group that stands before it (after maximal marginal relevance, Carbonell and Goldstein 1998, with groups in place of
 * likeness). Who stands out stays in front.
 *
 * @param worthOf what orders the list as it comes; not negative
 */
export function diversify<T>(
  items: readonly T[],
  worthOf: (item: T) => number,
  groupOf: (item: T) => string,
): T[] {
  const left = items.map((item) => ({ item, worth: worthOf(item), group: groupOf(item) }));
  const before = new Map<string, number>();
  const ordered: T[] = [];
  while (left.length > 0) {
    const discounted = left.map(({ worth, group }) => worth * (1 - LOSS) ** (before.get(group) ?? 0));
    const at = discounted.indexOf(Math.max(...discounted));
    const [next] = left.splice(at, 1);
    if (!next) break;
    before.set(next.group, (before.get(next.group) ?? 0) + 1);
    ordered.push(next.item);
  }
  return ordered;
}
