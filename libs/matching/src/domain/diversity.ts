/** How much a match loses for each one before it that is of the same group: a list shows different kinds before ten of one. */
const LOSS = 0.12;

/**
 * Puts different ones first where they are about as good: greedily the best of what is left, each losing an eighth of its worth for
 * everyone of its group that stands before it (after maximal marginal relevance, Carbonell and Goldstein 1998, with groups in place of
 * likeness). Who stands out stays in front.
 *
 * @param worthOf what orders the list as it comes; not negative
 * @param most so many are put in order, and no others returned
 */
export function diversify<T>(
  items: readonly T[],
  worthOf: (item: T) => number,
  groupOf: (item: T) => string,
  most = items.length,
): T[] {
  const left = items.map((item) => ({ item, worth: worthOf(item), group: groupOf(item) }));
  const ordered: T[] = [];
  while (left.length > 0 && ordered.length < most) {
    const [next] = left.splice(indexOfMost(left), 1);
    if (!next) break;
    ordered.push(next.item);
    for (const other of left) if (other.group === next.group) other.worth *= 1 - LOSS;
  }
  return ordered;
}

/** The first of the largest. */
function indexOfMost(items: readonly { readonly worth: number }[]): number {
  let most = 0;
  for (let at = 1; at < items.length; at += 1) if (items[at]!.worth > items[most]!.worth) most = at;
  return most;
}
