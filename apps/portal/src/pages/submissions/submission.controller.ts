import { Body, Controller, Query } from '@nestjs/common';
import { HandIn, ORGANISATION_INVALID } from '#organisations';
import { PlaceDirectory } from '#places';
import { DomainError, type Viewer } from '#platform';
import type { z } from 'zod';
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
  SeeOther,
} from '../../edge/index.js';
import { type Frame, renderPage, withQuery } from '../../ui/index.js';
import { formBody, type FormBody } from '../accounts/fields.js';
import { fieldOf, type FormFault, type ReadForm, ReadSubmission } from './read-submission.js';
import { ENTRY_PATH } from './entry.page.js';
import { submissionQuery } from './submission-path.js';
import { administrationOf, NO_VALUES, typedSubmission } from './submission-values.js';
import { type LikelyLine, SubmissionPage } from './submission.page.js';

/** Somebody adds an organisation that is missing. */
@Controller()
export class SubmissionController {
  constructor(
    private readonly handIn: HandIn,
    private readonly read: ReadSubmission,
    private readonly places: PlaceDirectory,
  ) {}

  /** Whoever has no account yet gets one by their mailbox. */
  @PageRoute('organisationen/neu')
  @Access('public')
  show(
    @Query({ schema: submissionQuery }) { gemeinde }: z.infer<typeof submissionQuery>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): string {
    if (!viewer.account) throw new SeeOther(withQuery(ENTRY_PATH, { gemeinde }));
    const place = gemeinde === undefined ? null : this.places.get(gemeinde);
    const kind = place?.level === 'county' ? 'county' : NO_VALUES.kind;
    const known = place ? { kind, place: place.ags, name: administrationOf(place) } : {};
    return page(this.read.execute({ ...NO_VALUES, ...known }, frame), [], [], frame);
  }

  @FormRoute('organisationen/neu')
  @Access('member')
  @BodyLimit(LARGE_BODY)
  async submit(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<never> {
    const form = this.read.execute(typedSubmission(body), frame);
    if (!form.request) throw refused(form, form.errors, [], frame);
    try {
      await this.handIn.execute(form.request, viewer).catch(sayFaults);
    } catch (error) {
      throw this.said(error, form, frame);
    }
    throw new SeeOther('/antraege', 'submitted');
  }

  /** The form again, where it can be mended; any other error goes on as it is. */
  private said(error: unknown, form: ReadForm, frame: Frame): unknown {
    if (error instanceof RequestError) {
      const errors = (error.errors ?? []).map(({ path, message }) => ({ name: fieldOf(path), message }));
      return refused(form, errors, [], frame);
    }
    if (!(error instanceof DomainError)) return error;
    if (error.code === 'SUBMISSION.LIKELY_DUPLICATE') {
      const message = frame.messages.submissions.likelyFound;
      const likely = error.details['likely'] as LikelyLine[];
      return refused(form, [{ name: 'trotzdem', message }], likely, frame, error);
    }
    if (error.code === 'SUBMISSION.TOO_MANY') {
      const message = frame.messages.errors.code[error.code];
      return refused(form, [{ name: '', message }], [], frame, error);
    }
    return error;
  }
}

function refused(
  form: ReadForm,
  errors: readonly FormFault[],
  likely: readonly LikelyLine[],
  frame: Frame,
  cause: DomainError = new DomainError(ORGANISATION_INVALID, 'invalid'),
): RefusedPage {
  return new RefusedPage(page(form, errors, likely, frame), cause);
}

function page(
  { values, place, choices }: ReadForm,
  errors: readonly FormFault[],
  likely: readonly LikelyLine[],
  frame: Frame,
): string {
  return renderPage(SubmissionPage({ frame, values, place, choices, errors, likely }));
}
