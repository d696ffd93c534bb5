import { Injectable } from '@nestjs/common';
import { type FieldValues, ListRevisions, type Revision, type RevisionsPage, toldRevision } from '#history';
import type { Page, Viewer } from '#platform';
import type { AboutKey } from '../../domain/about.js';
import { STATEMENT_RECORD } from '../../domain/editing/statement-history.js';
import type { Statement } from '../../domain/statement.js';
import { ReadOrganisations } from '#organisations';
import { LockStatement } from './lock-statement.js';
import { ReadEditable } from './read-editable.js';

/** The history of a statement, for the editors of its organisation. */
@Injectable()
export class ListStatementRevisions {
  constructor(
    private readonly lock: LockStatement,
    private readonly revisions: ListRevisions,
    private readonly references: ReadEditable,
    private readonly organisations: ReadOrganisations,
  ) {}

  /**
   * The newest first; what it refers to by slugs, as far as that is shown.
   *
   * @throws DomainError `STATEMENT.NOT_FOUND`, `ACCESS.FORBIDDEN`, `CURSOR.INVALID`
   */
  async execute(slug: string, page: RevisionsPage, viewer: Viewer): Promise<Page<Revision>> {
    const { held } = await this.lock.withoutLock(slug, viewer);
    const { items, next } = await this.revisions.execute(STATEMENT_RECORD, held.id, page);
    const values = items.flatMap(({ before, after }) => [before, after]);
    const { events, questions, about } = await this.references.of(values.map(referencesIn));
    const speakers = await this.organisations.refs(values.flatMap(({ by }) => (by as string | null) ?? []));
    const tellers = {
      by: (id: unknown) => speakers.get(id as string)?.slug ?? null,
      event: (id: unknown) => events.get(id as string)?.slug ?? null,
      question: (id: unknown) => questions.get(id as string)?.slug ?? null,
      about: (keys: unknown) =>
        (keys as AboutKey[]).flatMap((key) => {
          const ref = about.get(key);
          return ref ? [{ type: ref.type, slug: ref.slug }] : [];
        }),
    };
    return { items: items.map((revision) => toldRevision(revision, tellers)), next };
  }
}

function referencesIn({
  event,
  question,
  about,
}: FieldValues): Pick<Statement, 'event' | 'question' | 'about'> {
  return {
    event: (event as string | null) ?? null,
    question: (question as string | null) ?? null,
    about: (about as AboutKey[] | null) ?? [],
  };
}
