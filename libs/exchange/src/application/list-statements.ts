import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#organisations';
import { cutPage, decodeCursor, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import { aboutKey, type AboutType } from '../domain/about.js';
import type { StatementView } from '../domain/statement.js';
import { StatementLists } from '../persistence/statement-lists.js';
import { ReadStatements } from './read-statements.js';

const SLUG = z.tuple([z.string()]);

/** What a list of statements is narrowed to; an absent field narrows nothing. */
export interface StatementFilter {
  /** Id of the organisation that spoke. */
  readonly by?: string;
  /** What they speak of: a topic by its slug, everything else by its id. */
  readonly about?: { readonly type: AboutType; readonly key: string };
  /** Slugs. */
  readonly event?: string;
  readonly question?: string;
}

/** Statements and free texts, by slug. */
@Injectable()
export class ListStatements {
  constructor(
    private readonly lists: StatementLists,
    private readonly statements: ReadStatements,
  ) {}

  async execute(
    { by, about, event, question }: StatementFilter,
    { cursor, limit }: PageRequest,
  ): Promise<Page<StatementView>> {
    const [after] = cursor === null ? [null] : decodeCursor(cursor, SLUG);
    const selection = { by, event, question, about: about && aboutKey(about.type, about.key) };
    const listed = await this.lists.select(selection, after, limit + 1);
    const page = cutPage(listed, limit, ({ slug }) => encodeCursor([slug]));
    const views = await this.statements.execute(page.items.map(({ id }) => id));
    return { items: page.items.flatMap(({ id }) => views.get(id) ?? []), next: page.next };
  }
}
