import type { EntryOf } from '../entries/schemas.js';
import type { ListName } from '../lists.js';
import type { Problem } from '../problems/problem.js';
import type { SpooledEntry } from '../spool/spooled-entry.js';
import type { KnownNetwork } from './known-network.js';
import type { ListIndex } from './list-index.js';
import { Pointers } from './pointers.js';
import { referencesOf } from '../entries/references.js';

/** Lists whose entries refer to each other, and the field that must not lead back to where it started. */
const POINTER = { topics: 'broader', organisations: 'mergedInto' } as const;

export type PointingList = keyof typeof POINTER;

interface Pointer {
  readonly ordinal: number;
  readonly id: string;
  readonly to: string;
}

export function refersToItself(list: ListName): list is PointingList {
  return list in POINTER;
}

/**
 * References among the entries of one list. Whether their targets are accepted is known only when the whole list has
 * been seen.
 */
export class OwnListReferences {
  private readonly dependents = new Map<number, number[]>();
  private readonly pointers: Pointer[] = [];
  private readonly inCircles = new Set<number>();

  constructor(
    private readonly list: PointingList,
    private readonly index: ListIndex,
  ) {}

  /** Notes what an entry refers to that has passed every other check. */
  note({ ordinal, id, entry }: SpooledEntry<PointingList>): void {
    for (const reference of referencesOf(this.list, entry)) {
      const target = reference.lists.includes(this.list) ? this.index.ordinalOf(reference.id) : undefined;
      if (target !== undefined) this.dependentsOf(target).push(ordinal);
    }
    const to = pointerOf(entry);
    if (to !== undefined) this.pointers.push({ ordinal, id, to });
  }

  /**
   * Rejects what closes a circle, whatever refers to something rejected, and what refers to that in turn.
   *
   * @returns whether there was any
   */
  async settle(known: KnownNetwork): Promise<boolean> {
    await this.rejectCircles(known);
    return this.rejectDependents() || this.inCircles.size > 0;
  }

  /** Why an entry that has passed every other check was rejected after all. */
  problemOf({ ordinal, id, entry }: SpooledEntry<PointingList>): Problem {
    if (this.inCircles.has(ordinal))
      return { path: POINTER[this.list], say: (texts) => texts.rejected.circle(id) };
    const broken = referencesOf(this.list, entry).find(
      (reference) => reference.lists.includes(this.list) && this.index.stateOf(reference.id) === 'rejected',
    );
    return { path: broken?.path ?? '', say: (texts) => texts.rejected.refersToRejected(broken?.id ?? '') };
  }

  private async rejectCircles(known: KnownNetwork): Promise<void> {
    if (this.pointers.length === 0) return;
    const pointers = new Pointers();
    const inFile = new Set(this.pointers.map(({ id }) => id));
    for await (const { id, to } of known.pointers(this.list)) if (!inFile.has(id)) pointers.tryAdd(id, to);
    for (const { ordinal, id, to } of this.pointers) {
      if (pointers.tryAdd(id, to)) continue;
      this.index.reject(ordinal);
      this.inCircles.add(ordinal);
    }
  }

  private rejectDependents(): boolean {
    const waiting = [...this.index.rejectedOrdinals()];
    const before = waiting.length;
    for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
      for (const ordinal of this.dependents.get(target) ?? []) {
        if (this.index.isRejected(ordinal)) continue;
        this.index.reject(ordinal);
        waiting.push(ordinal);
      }
    }
    return this.index.rejectedCount > before;
  }

  private dependentsOf(target: number): number[] {
    const dependents = this.dependents.get(target) ?? [];
    this.dependents.set(target, dependents);
    return dependents;
  }
}

function pointerOf(entry: EntryOf<PointingList>): string | undefined {
  return 'labels' in entry ? entry.broader : entry.mergedInto;
}
