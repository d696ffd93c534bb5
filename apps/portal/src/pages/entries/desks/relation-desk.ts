import { Injectable } from '@nestjs/common';
import { newRelation, ReadTies, RELATION_KINDS, relationChanges } from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { RelationWriter } from '../../../api/organisations/relations/relation-writer.js';
import { addressOf } from '../../../addresses/address-of.js';
import type { Frame } from '../../../ui/index.js';
import type { EntryInput } from '../entry-input.js';
import { EntryDesk, type EntryLine, type HeldEntry } from './entry-desk.js';

/** The relations that an organisation tells. */
@Injectable()
export class RelationDesk extends EntryDesk {
  readonly kind = 'beziehungen';
  override readonly mayWait = true;
  readonly owner = 'from';
  readonly schemas = { create: newRelation, edit: relationChanges };

  constructor(
    private readonly ties: ReadTies,
    readonly writer: RelationWriter,
  ) {
    super();
  }

  /** Who is tied to whom, and as what, is the relation itself: only a new one asks for it. */
  inputs({ messages }: Frame, held: HeldEntry | null): Promise<EntryInput[]> {
    const { entries: t, terms } = messages;
    const choices = RELATION_KINDS.map((value) => ({ value, label: terms.relationKinds[value] }));
    const ends: EntryInput[] = [
      { name: 'kind', kind: 'choice', label: t.relationKind, hint: t.hints.relationKind, choices },
      {
        name: 'to',
        kind: 'organisation',
        label: t.relationTo,
        hint: t.hints.organisation,
        missing: t.missing.to,
      },
    ];
    return Promise.resolve([
      ...(held ? [] : ends),
      { name: 'text', kind: 'text', rows: 4, label: t.relationText, hint: t.hints.relationText },
      { name: 'from_date', kind: 'date', label: t.from, hint: t.hints.date },
      { name: 'until_date', kind: 'date', label: t.to, hint: t.hints.date },
    ]);
  }

  async list(organisation: string, viewer: Viewer, { messages }: Frame): Promise<EntryLine[]> {
    const found = await this.ties.toldBy(organisation, viewer);
    return found.map(({ id, to, kind, version, withdrawn, isPending }) => ({
      id,
      title: to.name,
      note: messages.terms.relationKinds[kind],
      url: addressOf('organisation', to.slug),
      version,
      withdrawn,
      isPending,
    }));
  }

  async get(organisation: string, id: string, viewer: Viewer): Promise<HeldEntry> {
    const fields = (await this.ties.toldBy(organisation, viewer)).find((one) => one.id === id);
    if (!fields || fields.withdrawn) throw new DomainError('RELATION.NOT_FOUND', 'not-found', { id });
    const { to, version } = fields;
    return { id, title: to.name, version, url: addressOf('organisation', to.slug), fields, hidden: [] };
  }
}
