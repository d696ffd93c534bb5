import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { DomainError } from '#platform';
import type { StoredEvent } from '../domain/event.js';
import { type Matrix, matrixCells } from '../domain/matrix.js';
import { EventStore } from '../persistence/event-store.js';
import { GuidingQuestionStore } from '../persistence/guiding-question-store.js';
import { StatementLists } from '../persistence/statement-lists.js';

/** Who said something to which question, and where the gaps are (EXC-04). */
@Injectable()
export class GetMatrix {
  constructor(
    private readonly events: EventStore,
    private readonly questions: GuidingQuestionStore,
    private readonly statements: StatementLists,
    private readonly organisations: ReadOrganisations,
  ) {}

  /**
   * @param slug of the event; without one it is the newest
   * @throws DomainError `EVENT.NOT_FOUND`, or `MATRIX.NO_EVENT` while there is none at all
   */
  async execute(slug?: string): Promise<Matrix> {
    const { id, title, ...event } = await this.event(slug);
    const questions = (await this.questions.all()).map((question) => ({
      id: question.id,
      slug: question.slug,
      text: question.text,
      isAsked: event.questions.includes(question.id),
    }));
    const participants = await this.statements.participants();
    const active = await this.organisations.refs([...event.contributors, ...participants]);
    const members = [...active.values()].map((member) => ({
      ...member,
      isContributor: event.contributors.includes(member.id),
    }));
    const rows = inOrder(questions, event.questions);
    const columns = inOrder(members, event.contributors);
    const slugs = new Map([...rows, ...columns].map((one) => [one.id, one.slug]));
    const said = (await this.statements.saidAt(id)).flatMap(({ by, question, slug: statement }) => {
      const speaker = slugs.get(by);
      return speaker ? [{ slug: statement, by: speaker, question: question && slugs.get(question)! }] : [];
    });
    return {
      event: { id, slug: event.slug, title },
      questions: rows,
      members: columns,
      cells: matrixCells(rows, columns, said),
    };
  }

  private async event(slug?: string): Promise<StoredEvent> {
    const [newest] = slug === undefined ? await this.events.list(null, 1) : [];
    const wanted = slug ?? newest?.slug;
    if (wanted === undefined) throw new DomainError('MATRIX.NO_EVENT', 'not-found');
    const [found] = await this.events.bySlugs([wanted]);
    if (!found) throw new DomainError('EVENT.NOT_FOUND', 'not-found', { slug: wanted });
    return found;
  }
}

/** Those that are named first, in that order; then the others by slug. */
function inOrder<T extends { id: string; slug: string }>(all: readonly T[], named: readonly string[]): T[] {
  const place = ({ id }: T) => (named.includes(id) ? named.indexOf(id) : named.length);
  return [...all].sort((a, b) => place(a) - place(b) || (a.slug < b.slug ? -1 : 1));
}
