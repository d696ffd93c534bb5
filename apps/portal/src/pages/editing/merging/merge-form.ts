import { Injectable } from '@nestjs/common';
import { GetEditable, ListOrganisationRevisions } from '#organisations';
import { ReadForm } from '../read-form.js';
import type { FilledForm } from '../show-form.js';
import type { FormValues } from '../form-values.js';
import { exposed } from './exposed.js';
import { fieldsAt } from './fields-at.js';
import { mergeTyped } from './merge-typed.js';

/** A form that was filled in for an earlier version, on top of the newest one. */
export interface Merged<Form> {
  /** With the newest version, and only what was typed anew. */
  readonly form: Form;
  /** Names of the fields about which somebody has to decide. */
  readonly collided: readonly string[];
  /** What is saved by now. */
  readonly saved: FormValues;
  /** Whether everything that was saved meanwhile is by the same person. */
  readonly isOwn: boolean;
}

/** How far back forms are compared; whoever comes later is shown all that differs. */
export const FAR_BACK = 100;

@Injectable()
export class MergeForm {
  constructor(
    private readonly editable: GetEditable,
    private readonly revisions: ListOrganisationRevisions,
    private readonly read: ReadForm,
  ) {}

  async execute(form: FilledForm): Promise<Merged<FilledForm>> {
    const { concern, values, viewer, frame } = form;
    const profile = await this.editable.execute(form.profile.slug, viewer);
    const { items } = await this.revisions.execute(profile.slug, { cursor: null, limit: FAR_BACK }, viewer);
    // What waits for approval has no versions: what it stood over then nobody knows.
    const earlier = profile.isPending ? null : fieldsAt(profile, items, form.version, viewer.account?.id);
    const inFields = (fields: object) => {
      const then = { ...profile, fields: fields as typeof profile.fields };
      return this.read.held(concern, then, frame.language);
    };
    const saved = inFields(profile.fields);
    const { mine, collided } = mergeTyped(values, earlier && inFields(earlier.fields), saved);
    const newest = { ...form, profile, values: mine, version: profile.version };
    // Who may read a field is said on another page.
    const open = earlier ? exposed(Object.keys(mine), earlier.fields, profile.fields) : [];
    const asked = [...new Set([...collided, ...open])];
    return { form: newest, collided: asked, saved, isOwn: earlier?.isOwn ?? false };
  }
}
