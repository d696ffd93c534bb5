import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#organisations';
import { cutPage, decodeCursor, encodeCursor, type Page, type Viewer } from '#platform';
import { z } from 'zod';
import type { InitiativeView } from '../domain/initiative-view.js';
import { InitiativeStore } from '../persistence/initiative-store.js';
import { ReadInitiatives } from './read-initiatives.js';

const ROLE_TITLE_SLUG = z.tuple([z.enum(['lead', 'partner']), z.string(), z.string()]);

export interface InitiativeOf {
  readonly initiative: InitiativeView;
  readonly role: 'lead' | 'partner';
}

/** What an organisation leads, then what it is a partner of, each by title. */
@Injectable()
export class ListInitiativesOf {
  constructor(
    private readonly store: InitiativeStore,
    private readonly initiatives: ReadInitiatives,
  ) {}

  async execute(
    organisationId: string,
    viewer: Viewer,
    { cursor, limit }: PageRequest,
  ): Promise<Page<InitiativeOf>> {
    const after = cursor === null ? null : decodeCursor(cursor, ROLE_TITLE_SLUG);
    const listed = await this.store.list(organisationId, viewer, after, limit + 1);
    const page = cutPage(listed, limit, ({ role, title, slug }) => encodeCursor([role, title, slug]));
    const views = await this.initiatives.forViewer(
      page.items.map(({ id }) => id),
      viewer,
    );
    const items = page.items.flatMap(({ id, role }) => {
      const initiative = views.get(id);
      return initiative ? [{ initiative, role }] : [];
    });
    return { items, next: page.next };
  }
}
