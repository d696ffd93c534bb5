import type { RelationKind } from '../organisation-kind.js';

/** A relation, its ends by anything that tells organisations apart. */
export interface Told {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

/** Who is above or before whom; null for a relation between equals. `to` is `from`'s kind. */
function orderOf({
  from,
  to,
  kind,
}: Told): { line: 'above' | 'before'; upper: string; lower: string } | null {
  if (kind === 'parent') return { line: 'above', upper: to, lower: from };
  if (kind === 'child') return { line: 'above', upper: from, lower: to };
  if (kind === 'predecessor') return { line: 'before', upper: to, lower: from };
  return kind === 'successor' ? { line: 'before', upper: from, lower: to } : null;
}

/** Whether an organisation would stand above or before itself, however many stand between, if this was told as well. */
export function closesCircle(told: Told, others: readonly Told[]): boolean {
  const order = orderOf(told);
  if (!order) return false;
  const uppers = new Map<string, string[]>();
  for (const other of others.map(orderOf)) {
    if (other?.line === order.line)
      uppers.set(other.lower, [...(uppers.get(other.lower) ?? []), other.upper]);
  }
  const reached = new Set([order.upper]);
  for (const at of reached) {
    if (at === order.lower) return true;
    for (const upper of uppers.get(at) ?? []) reached.add(upper);
  }
  return false;
}
