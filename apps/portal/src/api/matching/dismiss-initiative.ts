import { Injectable } from '@nestjs/common';
import { GetInitiative, ReadInitiatives } from '#initiatives';
import { DismissMatch } from '#matching';
import type { Viewer } from '#platform';
import { DismissEntry, type FoundEntry, type NamedEntry } from './dismiss-entry.js';

/** The initiatives that are not like one of theirs, for those who act for the organisation that leads it. */
@Injectable()
export class DismissInitiative extends DismissEntry {
  constructor(
    private readonly initiatives: GetInitiative,
    private readonly read: ReadInitiatives,
    dismiss: DismissMatch,
  ) {
    super('initiative', dismiss);
  }

  protected async find(slug: string, viewer: Viewer): Promise<FoundEntry> {
    const { id, lead } = await this.initiatives.execute(slug, viewer);
    return { id, organisationId: lead.id };
  }

  protected async named(ids: readonly string[]): Promise<NamedEntry[]> {
    const refs = await this.read.refs(ids);
    return ids.flatMap((id) => refs.get(id) ?? []);
  }
}
