import { Controller, Delete, Get, HttpCode, Inject, Param, Post, type Type } from '@nestjs/common';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentViewer, slugParam } from '../../edge/index.js';
import { presentRef } from '../parts/ref.presenter.js';
import { named } from '../parts/told-entry.js';
import type { DismissEntry } from './dismiss-entry.js';
import { dismissalsResponse, dismissedResponse } from './match.schema.js';

/** A kind of entries that are proposed for another one. */
export interface DismissedKind {
  /** Of the controller: `InitiativeDismissals`. */
  readonly name: string;
  /** Address of what is proposed for one: `initiatives/:slug/similar`. */
  readonly path: `${string}/:${string}/${string}`;
  readonly dismisses: Type<DismissEntry>;
}

/** The routes by which proposed entries are put aside, for those who act for the organisation; all kinds have the same. */
export function dismissalsController({ name, path, dismisses }: DismissedKind): Type {
  const [, id = ''] = /:(\w+)/.exec(path) ?? [];

  @Controller(`api/v1/${path}`)
  @Access('member')
  class EntryDismissalsController {
    constructor(@Inject(dismisses) private readonly dismiss: DismissEntry) {}

    @Get('dismissed')
    @Answers(dismissalsResponse, 'What the organisation put aside, the last one first')
    async list(@Param(id, { schema: slugParam }) entry: string, @CurrentViewer() viewer: Viewer) {
      const found = await this.dismiss.list(entry, viewer);
      return { items: found.map(({ slug, title }) => presentRef(this.dismiss.type, slug, title)) };
    }

    @Post(':other/dismissed')
    @HttpCode(200)
    @Answers(dismissedResponse, 'It is not proposed to the organisation any more')
    async put(
      @Param(id, { schema: slugParam }) entry: string,
      @Param('other', { schema: slugParam }) other: string,
      @CurrentViewer() viewer: Viewer,
    ) {
      await this.dismiss.execute(entry, other, viewer);
      return { dismissed: true };
    }

    @Delete(':other/dismissed')
    @Answers(dismissedResponse, 'It may be proposed again')
    async undo(
      @Param(id, { schema: slugParam }) entry: string,
      @Param('other', { schema: slugParam }) other: string,
      @CurrentViewer() viewer: Viewer,
    ) {
      await this.dismiss.undo(entry, other, viewer);
      return { dismissed: false };
    }
  }

  return named(EntryDismissalsController, name);
}
