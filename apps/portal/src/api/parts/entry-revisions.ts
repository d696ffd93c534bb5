import { Controller, Get, Inject, Param, Post, Query, type Type } from '@nestjs/common';
import type { Revision, RevisionsPage } from '#history';
import type { Language } from '#messages';
import type { Page, Viewer } from '#platform';
import { z } from 'zod';
import {
  Access,
  Answers,
  CurrentLanguage,
  CurrentViewer,
  page,
  slugParam,
  wholeNumber,
} from '../../edge/index.js';
import { presentRevision } from './revision.presenter.js';
import { revisionsResponse } from './revision.schema.js';
import { MayWait, Waiting } from './may-wait.js';
import { sayFaults } from './say-faults.js';
import { named, type ReadsEntry, type ToldEntry } from './told-entry.js';

/** Lists what was changed of an entry; checks what the viewer may. */
export interface ListsRevisions {
  execute(id: string, page: RevisionsPage, viewer: Viewer): Promise<Page<Revision>>;
}

/** Takes an entry back to a revision, by a new one; checks what the viewer may. */
export interface RestoresRevision {
  /** @returns also the change that has to be approved first, for kinds that may have to be */
  execute(id: string, revision: number, viewer: Viewer): Promise<object>;
}

/** A kind of entries whose history is told. */
export interface RevisedKind extends ToldEntry {
  /** Of the controller: `InitiativeRevisions`. */
  readonly name: string;
  readonly lists: Type<ListsRevisions>;
  readonly restores: Type<RestoresRevision>;
}

const query = z.strictObject(page);
const revisionParam = wholeNumber(1, 999_999_999);

/** The routes of the history of a kind of entries; all kinds have the same. */
export function revisionsController({ name, path, lists, restores, reads, response }: RevisedKind): Type {
  const [, id = ''] = path.split('/:');

  @Controller(`api/v1/${path}/revisions`)
  @Access('editor')
  class EntryRevisionsController {
    constructor(
      @Inject(lists) private readonly revisions: ListsRevisions,
      @Inject(restores) private readonly restoreRevision: RestoresRevision,
      @Inject(reads) private readonly entry: ReadsEntry,
    ) {}

    @Get()
    @Answers(revisionsResponse, 'What was changed, the newest first')
    async list(
      @Param(id, { schema: slugParam }) slug: string,
      @Query({ schema: query }) { limit, cursor }: z.infer<typeof query>,
      @CurrentViewer() viewer: Viewer,
    ) {
      const { items, next } = await this.revisions.execute(slug, { limit, cursor: cursor ?? null }, viewer);
      return { items: items.map(presentRevision), next };
    }

    @Post(':revision/restore')
    @Answers(response, 'Takes it back to this revision, by a new one')
    @MayWait()
    async restore(
      @Param(id, { schema: slugParam }) slug: string,
      @Param('revision', { schema: revisionParam }) revision: number,
      @CurrentViewer() viewer: Viewer,
      @CurrentLanguage() language: Language,
    ) {
      const pending = pendingIn(await this.restoreRevision.execute(slug, revision, viewer).catch(sayFaults));
      if (pending !== null) return new Waiting(pending);
      return this.entry.execute(slug, viewer, language);
    }
  }

  return named(EntryRevisionsController, name);
}

/** Id of the change that has to be approved before it is shown that something was taken back. */
export function pendingIn(done: object): string | null {
  return 'pending' in done && typeof done.pending === 'string' ? done.pending : null;
}
