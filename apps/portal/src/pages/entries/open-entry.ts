import { Injectable } from '@nestjs/common';
import { FindDraft } from '#organisations';
import type { Viewer } from '#platform';
import type { Frame } from '../../ui/index.js';
import { draftedValues, isSaved } from '../editing/drafted-values.js';
import { draftOf, type EntryKind } from './entry-kind.js';
import { OpenDesk } from './open-desk.js';
import { withoutNames } from './entry-values.js';
import { type FilledEntry, ShowEntry } from './show-entry.js';

/** The form of an entry, a new one or one that stands. */
@Injectable()
export class OpenEntry {
  constructor(
    private readonly open: OpenDesk,
    private readonly form: ShowEntry,
    private readonly findDraft: FindDraft,
  ) {}

  /** As it is saved. @param entry null for a new one */
  async execute(
    slug: string,
    kind: EntryKind,
    entry: string | null,
    viewer: Viewer,
    frame: Frame,
  ): Promise<FilledEntry> {
    const { desk, organisation } = await this.open.execute(slug, kind, viewer);
    const held = entry === null ? null : await desk.get(organisation.slug, entry, viewer);
    const inputs = await desk.inputs(frame, held);
    const values = this.form.saved(inputs, held, frame);
    return { desk, organisation, held, inputs, values, version: held?.version ?? 0, viewer, frame };
  }

  /**
   * With what the viewer typed last time and did not save, if there is such. It brings along the version it was typed for, so that
   * what others saved meanwhile is seen before it is overwritten.
   *
   * @returns also when that was kept, ISO 8601
   */
  async drafted(form: FilledEntry): Promise<FilledEntry & { readonly draftedAt: string | null }> {
    const draft = await this.findDraft.execute(draftOf(form), form.viewer);
    const values = withoutNames(form.inputs, draftedValues(form.values, draft?.fields ?? {}));
    if (!draft || isSaved(form.values, values)) return { ...form, draftedAt: null };
    return { ...form, values, version: draft.version, draftedAt: draft.savedAt };
  }
}
