import { Injectable } from '@nestjs/common';
import {
  EditOrganisation,
  type OrganisationChanges,
  organisationChanges,
  ORGANISATION_INVALID,
  ORGANISATION_STALE,
  type Saved,
} from '#organisations';
import { DomainError } from '#platform';
import { sayFaults } from '../../api/parts/say-faults.js';
import { RefusedPage, RequestError, sayIssues } from '../../edge/index.js';
import { renderPage } from '../../ui/index.js';
import { ConflictPage } from './conflict.page.js';
import { formTexts } from '../parts/form-texts.js';
import { fieldName } from './field-name.js';
import { errorsAt, placeErrors } from './form-errors.js';
import { MergeForm, type Merged } from './merging/merge-form.js';
import { ReadForm } from './read-form.js';
import { sayTyped } from './say-typed.js';
import { type Beside, type FilledForm, ShowForm } from './show-form.js';

/** Others may save again and again while one does. */
const MOST_TRIES = 5;

/** Saves what a form holds, or says on a page what keeps it from being saved. */
@Injectable()
export class SaveForm {
  constructor(
    private readonly merge: MergeForm,
    private readonly edit: EditOrganisation,
    private readonly read: ReadForm,
    private readonly show: ShowForm,
  ) {}

  /**
   * A form that was filled in for an earlier version is saved on top of the newest one, as far as nobody else changed the same
   * fields.
   *
   * @throws RefusedPage: the form again with everything that was typed, or both versions of what collides side by side
   */
  async execute(form: FilledForm, tries = MOST_TRIES): Promise<Saved> {
    const { concern, frame } = form;
    const { changes, unclear } = this.read.changes(concern, form.values, frame.language);
    const parsed = organisationChanges.safeParse(changes, { reportInput: true });
    const issues = sayIssues(parsed.error?.issues ?? [], [], formTexts(frame));
    const errors = [...placeErrors(unclear, frame), ...errorsAt(concern, issues)];
    if (errors.length > 0 || !parsed.success) throw await this.refused(form, { errors, unclear });
    return this.attempt(form, parsed.data, tries);
  }

  private async attempt(form: FilledForm, changes: OrganisationChanges, tries: number): Promise<Saved> {
    const { profile, concern, version, viewer } = form;
    try {
      return await this.edit.execute({ slug: profile.slug, version, changes }, viewer).catch(sayFaults);
    } catch (error) {
      if (error instanceof RequestError)
        throw await this.refused(form, { errors: errorsAt(concern, error.errors ?? []) });
      if (error instanceof DomainError && error.code === ORGANISATION_STALE)
        return this.onTop(await this.merge.execute(form), error, tries - 1);
      throw error;
    }
  }

  private onTop(merged: Merged<FilledForm>, error: DomainError, tries: number): Promise<Saved> {
    if (merged.collided.length > 0 || tries === 0) throw this.conflict(merged, error);
    return this.execute(merged.form, tries);
  }

  private async refused(form: FilledForm, beside: Beside): Promise<RefusedPage> {
    const held = this.read.held(form.concern, form.profile, form.frame.language);
    const values = { ...held, ...form.values };
    const html = await this.show.execute({ ...form, values }, beside);
    return new RefusedPage(html, new DomainError(ORGANISATION_INVALID, 'invalid'));
  }

  private conflict({ form, collided, saved, isOwn }: Merged<FilledForm>, error: DomainError): RefusedPage {
    const { concern, profile, values, version, frame } = form;
    const said = (name: string, text = '') => sayTyped(concern, name, text, frame);
    const differing = collided.map((name) => {
      const label = fieldName(name, frame);
      return { name, label, yours: said(name, values[name]), theirs: said(name, saved[name]) };
    });
    const path = `/organisationen/${profile.slug}`;
    const back = { to: path, label: frame.messages.editing.back };
    const action = `${path}/bearbeiten/${concern}`;
    const page = ConflictPage({ frame, action, back, version, differing, typed: values, isOwn });
    return new RefusedPage(renderPage(page), error);
  }
}
