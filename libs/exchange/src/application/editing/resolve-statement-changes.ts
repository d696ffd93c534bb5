import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '#platform';
import { TopicDirectory } from '#topics';
import type { AboutKey } from '../../domain/about.js';
import type { StatementChanges } from '../../domain/editing/statement-changes.js';
import type { StatementFields } from '../../domain/statement.js';
import { STATEMENT_INVALID } from '../../domain/statement.errors.js';
import { ReadAbout } from '../read-about.js';
import { type IdOf, ResolveReferences } from '../resolve-references.js';

/** Looks up what changes of a statement name, and says of each name that is not there where it stands. */
@Injectable()
export class ResolveStatementChanges {
  constructor(
    private readonly resolve: ResolveReferences,
    private readonly shown: ReadAbout,
    private readonly topics: TopicDirectory,
  ) {}

  /**
   * The statement with the changes. What it speaks of and nobody can see now is not told to an editor, and so stays.
   *
   * @throws DomainError `STATEMENT.INVALID`
   */
  async execute<T extends StatementFields>(held: T, changes: StatementChanges): Promise<T> {
    const faults: FieldFault[] = [];
    const { role, summary, quote, lines } = changes;
    const after = {
      ...held,
      role: valueOf(role, held.role),
      summary: valueOf(summary, held.summary),
      quote: valueOf(quote, held.quote),
      lines: valueOf(lines, held.lines),
      question: await this.reference('question', changes.question, held.question, faults),
      event: await this.reference('event', changes.event, held.event, faults),
      about: changes.about === undefined ? held.about : await this.aboutOf(held, changes.about ?? [], faults),
    };
    if (after.summary === null && after.quote === null) {
      faults.push({ path: 'summary', fault: 'nothingSaid' });
    }
    if (faults.length > 0) throw new DomainError(STATEMENT_INVALID, 'invalid', { faults });
    return after;
  }

  private async reference(
    path: 'question' | 'event',
    slug: string | null | undefined,
    held: string | null,
    faults: FieldFault[],
  ): Promise<string | null> {
    if (slug === undefined) return held;
    if (!slug) return null;
    const idOf = path === 'question' ? this.resolve.questions([slug]) : this.resolve.events([slug]);
    const id = found(await idOf, slug);
    if (id === null) faults.push({ path, value: slug, fault: 'unknownReference' });
    return id;
  }

  private async aboutOf(
    held: StatementFields,
    said: NonNullable<StatementChanges['about']>,
    faults: FieldFault[],
  ): Promise<AboutKey[]> {
    const keyOf = await this.resolve.about(said);
    const keys = said.map((draft) => {
      const isUnknownTopic = draft.type === 'topic' && !this.topics.current.has(draft.slug);
      return isUnknownTopic ? null : found(() => keyOf(draft), draft.slug);
    });
    const shown = await this.shown.execute([...keys.flatMap((key) => key ?? []), ...held.about]);
    keys.forEach((key, index) => {
      if (key !== null && shown.has(key)) return;
      faults.push({ path: `about.${index}.slug`, value: said[index]!.slug, fault: 'unknownReference' });
    });
    const named = keys.flatMap((key) => key ?? []);
    return [...new Set([...named, ...held.about.filter((key) => !shown.has(key))])];
  }
}

function found<T>(idOf: ((slug: string) => T) | IdOf, slug: string): T | null {
  try {
    return idOf(slug) as T;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

function valueOf(said: string | null | undefined, held: string | null): string | null {
  return said === undefined ? held : said || null;
}
