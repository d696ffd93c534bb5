import { Injectable } from '@nestjs/common';
import {
  INITIATIVE_STATES,
  initiativeChanges,
  ListEditableInitiatives,
  newInitiative,
  RESOURCE_KINDS,
} from '#initiatives';
import type { Viewer } from '#platform';
import { InitiativeWriter } from '../../../api/initiatives/initiative-writer.js';
import { addressOf } from '../../../addresses/address-of.js';
import type { Frame } from '../../../ui/index.js';
import type { SeenRow } from '../../editing/seen.part.js';
import { type EntryInput, LEVEL } from '../entry-input.js';
import { ReadSeenInitiative, SEEN_FIELDS } from '../read-seen-initiative.js';
import { EntryDesk, type EntryLine, type HeldEntry } from './entry-desk.js';

/** The initiatives that an organisation leads. */
@Injectable()
export class InitiativeDesk extends EntryDesk {
  readonly kind = 'initiativen';
  override readonly mayWait = true;
  readonly owner = 'lead';
  readonly schemas = { create: newInitiative, edit: initiativeChanges };

  constructor(
    private readonly initiatives: ListEditableInitiatives,
    readonly writer: InitiativeWriter,
    private readonly seenBy: ReadSeenInitiative,
  ) {
    super();
  }

  inputs({ messages }: Frame, held: HeldEntry | null): Promise<EntryInput[]> {
    const { entries: t, initiatives, terms, editing } = messages;
    const { fields, resourceKinds } = initiatives;
    const states = INITIATIVE_STATES.map((value) => ({ value, label: terms.initiativeStates[value] }));
    const levels = (['public', 'members', 'own'] as const).map((value) => ({
      value,
      label: editing.levels[value],
    }));
    const isHidden = (path: string) => held?.hidden.includes(path) ?? false;
    const inputs: EntryInput[] = [
      { name: 'title', kind: 'line', label: fields.title },
      { name: 'summary', kind: 'text', rows: 4, label: fields.summary, hint: t.hints.summary },
      { name: 'text', kind: 'text', rows: 12, label: fields.text, hint: editing.hints['text'] },
      { name: 'topics', kind: 'topics', label: fields.topics, hint: editing.hints['topics'] },
      {
        name: 'state',
        kind: 'choice',
        label: fields.state,
        choices: [{ value: '', label: t.notSaid }, ...states],
      },
      { name: 'period.from', kind: 'date', label: t.from, hint: t.hints.date },
      { name: 'period.to', kind: 'date', label: t.to, hint: t.hints.date },
      { name: 'partners', kind: 'organisations', label: fields.partners, hint: t.hints.organisations },
      { name: 'targetGroups', kind: 'lines', label: fields.targetGroups, hint: t.hints.lines },
      { name: 'links', kind: 'links', label: fields.links, hint: t.hints.lines },
      ...RESOURCE_KINDS.map((kind): EntryInput => {
        const label = resourceKinds[kind];
        return { name: `resources.${kind}`, kind: 'text', rows: 2, label, group: fields.resources };
      }),
    ];
    const restricting = SEEN_FIELDS.map((path): EntryInput => {
      const label = t.whoSees(fields[path]);
      return {
        name: LEVEL + path,
        kind: 'level',
        label,
        choices: levels,
        group: editing.fields['visibility'],
      };
    });
    const mayRestrict = held === null || (held.fields as { mayRestrict?: boolean }).mayRestrict === true;
    return Promise.resolve(
      [...inputs, ...(mayRestrict ? restricting : [])].filter(({ name }) => !isHidden(name)),
    );
  }

  async list(organisation: string, viewer: Viewer, { messages }: Frame): Promise<EntryLine[]> {
    const found = await this.initiatives.execute(organisation, viewer);
    return found.map(({ slug, title, state, version, withdrawn, isPending }) => ({
      id: slug,
      title,
      note: state === null ? '' : messages.terms.initiativeStates[state],
      url: addressOf('initiative', slug),
      version,
      withdrawn,
      isPending,
    }));
  }

  async get(organisation: string, id: string, viewer: Viewer): Promise<HeldEntry> {
    const fields = await this.initiatives.get(organisation, id, viewer);
    const { title, version, hidden } = fields;
    return { id, title, version, url: addressOf('initiative', id), fields, hidden };
  }

  override seen({ id }: HeldEntry, viewer: Viewer, frame: Frame): Promise<SeenRow[]> {
    return this.seenBy.execute(id, viewer, frame);
  }
}
