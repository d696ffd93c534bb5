import { Inject, Injectable } from '@nestjs/common';
import { fieldsAt } from '../editing/merging/fields-at.js';
import { FAR_BACK, type Merged } from '../editing/merging/merge-form.js';
import { mergeTyped } from '../editing/merging/merge-typed.js';
import { type EntryHistory, HISTORIES } from './entry-histories.js';
import { type EntryKind, isPending } from './entry-kind.js';
import { type FilledEntry, ShowEntry } from './show-entry.js';

/** The form of an entry that was filled in for an earlier version, on top of the newest one. */
@Injectable()
export class MergeEntry {
  constructor(
    private readonly show: ShowEntry,
    @Inject(HISTORIES) private readonly histories: ReadonlyMap<EntryKind, EntryHistory>,
  ) {}

  /** @param form of an entry that stands */
  async execute(form: FilledEntry): Promise<Merged<FilledEntry>> {
    const { desk, organisation, values, viewer, frame } = form;
    const held = await desk.get(organisation.slug, form.held!.id, viewer);
    const inputs = await desk.inputs(frame, held);
    const page = { cursor: null, limit: FAR_BACK };
    const { items } = await this.histories.get(desk.kind)!.lists.execute(held.id, page, viewer);
    // What waits for approval has no versions: what it stood over then nobody knows.
    const earlier = isPending(held) ? null : fieldsAt(held, items, form.version, viewer.account?.id);
    const inFields = (fields: object) => this.show.saved(inputs, { ...held, fields }, frame);
    const saved = inFields(held.fields);
    const { mine, collided } = mergeTyped(values, earlier && inFields(earlier.fields), saved);
    const newest = { ...form, held, inputs, values: mine, version: held.version };
    return { form: newest, collided, saved, isOwn: earlier?.isOwn ?? false };
  }
}
