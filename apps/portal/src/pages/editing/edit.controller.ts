import { Body, Controller, Param } from '@nestjs/common';
import {
  EditOrganisation,
  type EditableProfile,
  GetEditable,
  type OrganisationChanges,
  organisationChanges,
  ORGANISATION_INVALID,
  ORGANISATION_STALE,
} from '#organisations';
import { DomainError, type Viewer } from '#platform';
import { z } from 'zod';
import { sayFaults } from '../../api/parts/say-faults.js';
import {
  Access,
  BodyLimit,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  LARGE_BODY,
  PageRoute,
  RefusedPage,
  RequestError,
  sayIssues,
  SeeOther,
  slugParam,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { type Concern, CONCERN_NAMES, inputsOf } from './concerns.js';
import { ConflictPage } from './conflict.page.js';
import { EditPage } from './edit.page.js';
import { type FormValues, toChanges, toValues, toVisibility, typedValues } from './form-values.js';
import { ReadSeen } from './read-seen.js';

const concernParam = z.enum(CONCERN_NAMES);
const VERSION = /^\d{1,9}$/;

/** What one request to change a profile holds. */
interface Asked {
  readonly profile: EditableProfile;
  readonly concern: Concern;
  readonly values: FormValues;
  readonly viewer: Viewer;
  readonly frame: Frame;
}

/** The form of a profile, a page per concern. */
@Controller()
@Access('editor')
export class EditController {
  constructor(
    private readonly editable: GetEditable,
    private readonly edit: EditOrganisation,
    private readonly seen: ReadSeen,
  ) {}

  @PageRoute('organisationen/:slug/bearbeiten')
  begin(
    @Param('slug', { schema: slugParam }) slug: string,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    return this.show(slug, 'grunddaten', viewer, frame);
  }

  @PageRoute('organisationen/:slug/bearbeiten/:concern')
  async show(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('concern', { schema: concernParam }) concern: Concern,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const profile = await this.editable.execute(slug, viewer);
    return this.page({ profile, concern, values: toValues(concern, profile.fields), viewer, frame }, []);
  }

  @FormRoute('organisationen/:slug/bearbeiten/:concern')
  @BodyLimit(LARGE_BODY)
  async save(
    @Param('slug', { schema: slugParam }) slug: string,
    @Param('concern', { schema: concernParam }) concern: Concern,
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<never> {
    const profile = await this.editable.execute(slug, viewer);
    const values = typedValues(concern, body);
    const asked = { profile, concern, values, viewer, frame };
    const changes = concern === 'sichtbarkeit' ? toVisibility(body) : toChanges(concern, values);
    const version = VERSION.test(textOf(body, 'version')) ? Number(textOf(body, 'version')) : 0;
    await this.attempt(asked, version, changes);
    throw new SeeOther(concern === 'sichtbarkeit' ? frame.path : `/organisationen/${slug}`);
  }

  private async attempt(asked: Asked, version: number, changes: OrganisationChanges): Promise<void> {
    const { profile, frame, viewer } = asked;
    const parsed = organisationChanges.safeParse(changes, { reportInput: true });
    if (!parsed.success) {
      throw await this.refused(asked, sayIssues(parsed.error.issues, [], frame.messages.errors.input));
    }
    try {
      await this.edit.execute({ slug: profile.slug, version, changes: parsed.data }, viewer).catch(sayFaults);
    } catch (error) {
      if (error instanceof RequestError) throw await this.refused(asked, error.errors ?? []);
      if (error instanceof DomainError && error.code === ORGANISATION_STALE)
        throw await this.conflict(asked, error);
      throw error;
    }
  }

  /** The form again, with everything that was typed. */
  private async refused(
    asked: Asked,
    found: readonly { path: string; message: string }[],
  ): Promise<RefusedPage> {
    const fields = inputsOf(asked.concern).map(([path]) => path);
    const errors = found.map(({ path, message }) => {
      const name = fields.find((field) => path === field || path.startsWith(`${field}.`)) ?? '';
      return { name, message };
    });
    return new RefusedPage(await this.page(asked, errors), new DomainError(ORGANISATION_INVALID, 'invalid'));
  }

  private async conflict(asked: Asked, error: DomainError): Promise<RefusedPage> {
    const profile = await this.editable.execute(asked.profile.slug, asked.viewer);
    const { concern, values: yours, frame } = asked;
    const theirs = toValues(concern, profile.fields);
    return new RefusedPage(renderPage(ConflictPage({ frame, profile, concern, yours, theirs })), error);
  }

  private async page(
    { profile, concern, values, viewer, frame }: Asked,
    errors: { name: string; message: string }[],
  ) {
    const seen = concern === 'sichtbarkeit' ? await this.seen.execute(profile.slug, viewer, frame) : [];
    return renderPage(EditPage({ frame, profile, concern, values, errors, seen }));
  }
}
