import { Injectable } from '@nestjs/common';
import type { ApprovableKind } from './approvable-kind.js';

/** All kinds of records whose changes may have to be approved. The slices above tell theirs: this one cannot know them. */
@Injectable()
export class ApprovableKinds {
  private readonly known = new Map<string, ApprovableKind>();

  add(kind: ApprovableKind): void {
    this.known.set(kind.kind, kind);
  }

  /** @throws Error for a kind whose slice is not loaded */
  of(kind: string): ApprovableKind {
    const found = this.known.get(kind);
    if (!found) throw new Error(`Nobody knows how to approve a change of this kind: ${kind}`);
    return found;
  }
}
