import { Injectable } from '@nestjs/common';
import { cutPage, decodeCursor, encodeCursor, type Page } from '#platform';
import { z } from 'zod';
import type { PlaceChange } from '../domain/register-changes.js';
import { PlaceChangeStore, type StoredChange } from '../persistence/place-change-store.js';

const CURSOR = z.tuple([z.string().regex(/^\d{1,18}$/)]);

/** What imports of the register changed, newest first: a curator looks whether somebody refers to a place that is gone. */
@Injectable()
export class ListPlaceChanges {
  constructor(private readonly changes: PlaceChangeStore) {}

  /**
   * @param limit 1 to 100
   * @param cursor `next` of the page before
   * @throws DomainError `CURSOR.INVALID`
   */
  async execute(limit: number, cursor: string | null = null): Promise<Page<PlaceChange>> {
    const before = cursor === null ? null : decodeCursor(cursor, CURSOR)[0];
    const page = cutPage(await this.changes.list(before, limit + 1), limit, ({ id }) => encodeCursor([id]));
    return { ...page, items: page.items.map(withoutId) };
  }
}

function withoutId({ id: _, ...change }: StoredChange): PlaceChange {
  return change;
}
