import { Injectable } from '@nestjs/common';
import {
  EditOrganisation,
  GetEditable,
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
import { fieldName } from './field-name.js';
import { errorsAt, placeErrors } from './form-errors.js';
import { ReadForm } from './read-form.js';
import { sayTyped } from './say-typed.js';
import { type Beside, type FilledForm, ShowForm } from './show-form.js';

/** Saves what a form holds, or says on a page what keeps it from being saved. */
@Injectable()
export class SaveForm {
  constructor(
    private readonly editable: GetEditable,
    private readonly edit: EditOrganisation,
    private readonly read: ReadForm,
    private readonly show: ShowForm,
  ) {}

  /** @throws RefusedPage: the form again with everything that was typed, or both versions side by side */
  async execute(form: FilledForm): Promise<Saved> {
    const { concern, frame } = form;
    const { changes, unclear } = this.read.changes(concern, form.values, frame.language);
    const parsed = organisationChanges.safeParse(changes, { reportInput: true });
    const issues = sayIssues(parsed.error?.issues ?? [], [], frame.messages.errors.input);
    const errors = [...placeErrors(unclear, frame), ...errorsAt(concern, issues)];
    if (errors.length > 0 || !parsed.success) throw await this.refused(form, { errors, unclear });
    return this.attempt(form, parsed.data);
  }

  private async attempt(form: FilledForm, changes: OrganisationChanges): Promise<Saved> {
    const { profile, concern, version, viewer } = form;
    try {
      return await this.edit.execute({ slug: profile.slug, version, changes }, viewer).catch(sayFaults);
    } catch (error) {
      if (error instanceof RequestError)
        throw await this.refused(form, { errors: errorsAt(concern, error.errors ?? []) });
      if (error instanceof DomainError && error.code === ORGANISATION_STALE)
        throw await this.conflict(form, error);
      throw error;
    }
  }

  private async refused(form: FilledForm, beside: Beside): Promise<RefusedPage> {
    const held = this.read.held(form.concern, form.profile, form.frame.language);
    const values = { ...held, ...form.values };
    const html = await this.show.execute({ ...form, values }, beside);
    return new RefusedPage(html, new DomainError(ORGANISATION_INVALID, 'invalid'));
  }

  private async conflict(form: FilledForm, error: DomainError): Promise<RefusedPage> {
    const { concern, values: yours, frame, viewer } = form;
    const profile = await this.editable.execute(form.profile.slug, viewer);
    const theirs = this.read.held(concern, profile, frame.language);
    const said = (name: string, text = '') => sayTyped(concern, name, text, frame);
    const differing = Object.entries(yours)
      .filter(([name, typed]) => typed !== theirs[name])
      .map(([name, typed]) => {
        const label = fieldName(name, frame);
        return { name, label, typed, yours: said(name, typed), theirs: said(name, theirs[name]) };
      });
    const path = `/organisationen/${profile.slug}`;
    const back = { to: path, label: frame.messages.editing.back };
    const action = `${path}/bearbeiten/${concern}`;
    const page = ConflictPage({ frame, action, back, version: profile.version, differing });
    return new RefusedPage(renderPage(page), error);
  }
}
