import { Injectable } from '@nestjs/common';
import { withoutEmpty } from '#platform';
import type { RelationDraft } from '../domain/relation.js';
import { OrganisationStore } from '../persistence/organisation-store.js';
import { RelationStore } from '../persistence/relation-store.js';
import { bySlugs } from './by-slugs.js';

/** All relations between active organisations, as entries of a network file, by their slugs. */
@Injectable()
export class ExportRelations {
  constructor(
    private readonly relations: RelationStore,
    private readonly organisations: OrganisationStore,
  ) {}

  async *execute(): AsyncGenerator<RelationDraft> {
    const slugs = await this.organisations.activeSlugs();
    const drafts = (await this.relations.all()).flatMap((row): RelationDraft[] => {
      const [from, to] = [slugs.get(row.fromId), slugs.get(row.toId)];
      if (!from || !to) return [];
      const { kind, text, from: from_date, until: until_date } = row;
      return [{ from, to, kind, ...withoutEmpty({ text, from_date, until_date }) }];
    });
    yield* drafts.sort(bySlugs(({ from, to, kind }) => [from, to, kind]));
  }
}
