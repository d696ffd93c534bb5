import { Injectable } from '@nestjs/common';
import { inBatches, withoutEmpty } from '#platform';
import type { InitiativeDraft } from '../domain/initiative-draft.js';
import type { InitiativeView } from '../domain/initiative-view.js';
import { InitiativeStore } from '../persistence/initiative-store.js';
import { ReadInitiatives } from './read-initiatives.js';

/** Initiatives read at a time. */
const BATCH = 500;

/** What the public may see of all initiatives, as entries of a network file, by slug. */
@Injectable()
export class ExportInitiatives {
  constructor(
    private readonly store: InitiativeStore,
    private readonly initiatives: ReadInitiatives,
  ) {}

  async *execute(): AsyncGenerator<InitiativeDraft> {
    for await (const batch of inBatches((slug, size) => this.store.after(slug, size), BATCH)) {
      const views = await this.initiatives.forAudience(
        batch.map(({ id }) => id),
        'public',
      );
      for (const { id } of batch) {
        const view = views.get(id);
        if (view) yield draftOf(view);
      }
    }
  }
}

function draftOf({
  slug,
  title,
  lead,
  partners,
  period,
  resources,
  ...view
}: InitiativeView): InitiativeDraft {
  const { id: _id, provenance: _provenance, editedAt: _editedAt, version: _version, ...plain } = view;
  const said = withoutEmpty({
    ...plain,
    partners: partners.map((partner) => partner.slug),
    period: withoutEmpty(period),
    resources: withoutEmpty(resources),
  });
  return { id: slug, title, lead: lead.slug, ...said };
}
