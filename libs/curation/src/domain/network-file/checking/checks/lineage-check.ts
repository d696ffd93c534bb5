import type { RelationEntry } from '../../entries/relation.js';
import type { Say } from '../../problems/say.js';
import type { SpooledEntry } from '../../spool/spooled-entry.js';
import { type Line, lineageOf } from '../lineage.js';
import { Nesting } from '../nesting.js';
import { type CheckContext, type EntryCheck, FINE, type Finding } from './entry-check.js';

/** Nobody is above itself, and nobody its own successor, however many stand between: what would say so is rejected. */
export class LineageCheck implements EntryCheck<'relations'> {
  private lines: Record<Line, Nesting> | null = null;

  constructor(private readonly context: CheckContext) {}

  async prepare(): Promise<void> {
    this.lines ??= await this.stored();
  }

  judge({ entry }: SpooledEntry<'relations'>): Finding<'relations'> {
    const lineage = lineageOf(entry);
    if (lineage === null) return FINE;
    const { line, above, below } = lineage;
    const nested = this.lines?.[line].tryAdd(this.nameOf(above), this.nameOf(below)) ?? 'too entangled';
    if (nested === 'fine') return FINE;
    const say: Say = (texts) =>
      nested === 'circle'
        ? texts.rejected.lineageCircle[line](above, below)
        : texts.rejected.relationsEntangled;
    return { problems: [{ path: 'to', say }] };
  }

  private async stored(): Promise<Record<Line, Nesting>> {
    const lines = { ancestry: new Nesting(), succession: new Nesting() };
    for await (const relation of this.context.known.relations()) this.add(lines, relation);
    return lines;
  }

  private add(lines: Record<Line, Nesting>, relation: Pick<RelationEntry, 'from' | 'to' | 'kind'>): void {
    const lineage = lineageOf(relation);
    if (lineage !== null) lines[lineage.line].add(this.nameOf(lineage.above), this.nameOf(lineage.below));
  }

  /** A file that renames an organisation may name it by either id. */
  private nameOf(id: string): string {
    return this.context.index.organisations.renamed(id) ?? id;
  }
}
