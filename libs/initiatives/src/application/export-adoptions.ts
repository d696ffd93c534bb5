import { Injectable } from '@nestjs/common';
import { inBatches, withoutEmpty } from '#platform';
import type { AdoptionDraft, AdoptionLine } from '../domain/adoption.js';
import { InitiativeStore } from '../persistence/initiative-store.js';
import { ListAdoptions } from './list-adoptions.js';
import { ReadInitiatives } from './read-initiatives.js';

/** Initiatives whose chains are read at a time. */
const BATCH = 500;

/** All adoptions of which the public may see both ends, as entries of a network file, by slug of the initiative. */
@Injectable()
export class ExportAdoptions {
  constructor(
    private readonly store: InitiativeStore,
    private readonly initiatives: ReadInitiatives,
    private readonly adoptions: ListAdoptions,
  ) {}

  async *execute(): AsyncGenerator<AdoptionDraft> {
    for await (const batch of inBatches((slug, size) => this.store.after(slug, size), BATCH)) {
      const shown = await this.initiatives.refs(batch.map(({ id }) => id));
      const chains = await this.adoptions.chains([...shown.keys()]);
      for (const { id, slug: initiative } of batch) {
        for (const line of chains.get(id) ?? []) yield draftOf(initiative, line);
      }
    }
  }
}

function draftOf(
  initiative: string,
  { organisation, stage, as, outcome, reason, note, added }: AdoptionLine,
) {
  const said = withoutEmpty({ as: as?.slug ?? null, outcome, reason, note, added });
  return { initiative, organisation: organisation.slug, stage, ...said };
}
