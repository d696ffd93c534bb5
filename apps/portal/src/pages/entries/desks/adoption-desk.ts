import { Injectable } from '@nestjs/common';
import { adoptionChanges, newAdoption, ReadOwnAdoptions, TOLD_STAGES } from '#initiatives';
import { DomainError, type Viewer } from '#platform';
import { AdoptionWriter } from '../../../api/initiatives/adoptions/adoption-writer.js';
import { addressOf } from '../../../addresses/address-of.js';
import type { Frame } from '../../../ui/index.js';
import type { EntryInput } from '../entry-input.js';
import { EntryDesk, type EntryLine, type HeldEntry } from './entry-desk.js';

/** What an organisation took over from others, plans to, or gave up. */
@Injectable()
export class AdoptionDesk extends EntryDesk {
  readonly kind = 'nachnutzung';
  override readonly mayWait = true;
  readonly owner = 'organisation';
  readonly schemas = { create: newAdoption, edit: adoptionChanges };

  constructor(
    private readonly adoptions: ReadOwnAdoptions,
    readonly writer: AdoptionWriter,
  ) {
    super();
  }

  /** Which initiative is meant stays: only a new one asks for it. */
  inputs({ messages }: Frame, held: HeldEntry | null): Promise<EntryInput[]> {
    const { entries: t, initiatives } = messages;
    const choices = TOLD_STAGES.map((value) => ({ value, label: initiatives.took[value] }));
    const which: EntryInput = {
      name: 'initiative',
      kind: 'initiative',
      label: t.adopted,
      hint: t.hints.adopted,
      missing: t.missing.initiative,
    };
    return Promise.resolve([
      ...(held ? [] : [which]),
      { name: 'stage', kind: 'choice', label: t.stage, choices },
      { name: 'outcome', kind: 'text', rows: 3, label: t.outcome },
      { name: 'reason', kind: 'text', rows: 3, label: t.reason },
      { name: 'note', kind: 'text', rows: 3, label: t.note },
    ]);
  }

  async list(organisation: string, viewer: Viewer, { messages }: Frame): Promise<EntryLine[]> {
    const found = await this.adoptions.toldBy(organisation, viewer);
    return found.map(({ id, initiative, stage, version, withdrawn, isPending }) => ({
      id,
      title: initiative.title,
      note: messages.initiatives.took[stage],
      url: addressOf('initiative', initiative.slug),
      version,
      withdrawn,
      isPending,
    }));
  }

  async get(organisation: string, id: string, viewer: Viewer): Promise<HeldEntry> {
    const fields = (await this.adoptions.toldBy(organisation, viewer)).find((one) => one.id === id);
    if (!fields || fields.withdrawn) throw new DomainError('ADOPTION.NOT_FOUND', 'not-found', { id });
    const { initiative, version } = fields;
    const url = addressOf('initiative', initiative.slug);
    return { id, title: initiative.title, version, url, fields, hidden: [] };
  }
}
