import { Injectable } from '@nestjs/common';
import type { ImportedChange } from '#history';
import {
  importOrigin,
  type ImportSource,
  mergeEntry,
  mergeReferences,
  type SaveResult,
  saveResult,
  Transaction,
} from '#platform';
import { aboutKey } from '../domain/about.js';
import { heldEntry } from '#organisations';
import { STATEMENT_ENTRY } from '../domain/editing/statement-entry.js';
import { historyOf } from '../domain/editing/statement-history.js';
import {
  EMPTY_STATEMENT,
  type Statement,
  type StatementDraft,
  type StatementFields,
} from '../domain/statement.js';
import { StatementStore } from '../persistence/statement-store.js';
import { KeepStatements } from './keep-statements.js';
import { ReadAbout } from './read-about.js';
import { ResolveReferences } from './resolve-references.js';

/** Creates or completes statements and free texts from a file, after everything they refer to. */
@Injectable()
export class SaveStatements {
  constructor(
    private readonly transaction: Transaction,
    private readonly statements: StatementStore,
    private readonly resolve: ResolveReferences,
    private readonly about: ReadAbout,
    private readonly keep: KeepStatements,
  ) {}

  /**
   * An import gives a free text a question, but never takes the question from a statement: empty never overwrites.
   *
   * @param drafts checked entries, each key once; up to some hundred
   * @returns one result a draft, in their order
   * @throws DomainError `EXCHANGE.UNKNOWN_REFERENCE`; nothing is saved then
   */
  execute(drafts: readonly StatementDraft[], source: ImportSource): Promise<SaveResult[]> {
    return this.transaction.run(async () => {
      const organisation = await this.resolve.organisations(drafts.map(({ by }) => by));
      const question = await this.resolve.questions(drafts.flatMap((draft) => draft.question ?? []));
      const event = await this.resolve.events(drafts.flatMap((draft) => draft.event ?? []));
      const keyOf = await this.resolve.about(drafts.flatMap(({ about }) => about ?? []));
      const known = await this.statements.lockBySlugs(drafts.map(({ id }) => id));
      const existing = new Map(known.map((statement) => [statement.slug, statement]));
      const speakers = [...drafts.map(({ by }) => organisation(by)), ...known.map(({ by }) => by)];
      const shown = await this.about.execute([
        ...speakers.map((id) => aboutKey('organisation', id)),
        ...known.flatMap(({ about }) => about),
      ]);
      const origin = importOrigin(source, false);
      const merged = drafts.map((draft) => {
        const held = existing.get(draft.id) ?? null;
        const { role, summary, quote, lines } = draft;
        const said = {
          role,
          summary,
          quote,
          lines,
          by: organisation(draft.by),
          question: draft.question ? question(draft.question) : null,
          event: draft.event ? event(draft.event) : null,
          about: mergeReferences(draft.about?.map(keyOf), held?.about ?? [], (key) => shown.has(key)),
        };
        return { draft, held, merge: mergeEntry(held, EMPTY_STATEMENT, said, () => origin) };
      });
      const changed = merged.filter(({ merge }) => merge.isChanged);
      await this.keep.execute(
        changed.map(({ draft, held, merge: { id, record, provenance } }) => {
          const withdrawn = held?.withdrawn ?? false;
          const isShown = shown.has(aboutKey('organisation', record.by)) && !withdrawn;
          const version = (held?.version ?? 0) + 1;
          return { ...record, id, slug: draft.id, provenance, shown: isShown, withdrawn, version };
        }),
        changed.flatMap(({ held, merge }) => importOf(held, merge.record, source)),
      );
      return merged.map(({ draft, held, merge }) => {
        // What an editor withdrew stays withdrawn, whatever a file says of it.
        const conflicts = held?.withdrawn ? [...merge.conflicts, 'withdrawn'] : merge.conflicts;
        return saveResult(draft.id, { ...merge, conflicts });
      });
    });
  }
}

/** So that an editor sees what a file changed, and can take it back. */
function importOf(held: Statement | null, record: StatementFields, { date }: ImportSource): ImportedChange[] {
  if (held === null) return [];
  const after = historyOf({ ...record, withdrawn: held.withdrawn });
  return [{ held: heldEntry(STATEMENT_ENTRY, held), after, date }];
}
