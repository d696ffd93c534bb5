import { Body, Controller, Query } from '@nestjs/common';
import { FindLikely, HandIn, ORGANISATION_INVALID } from '#organisations';
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
import { fieldOf, type ReadForm, ReadSubmission } from './read-submission.js';
import { ENTRY_PATH } from './entry.page.js';
import type { TakenLine } from './taken.part.js';
import { submissionQuery } from './submission-path.js';
import { administrationOf, isOwnPlace, NO_VALUES, typedSubmission } from './submission-values.js';
import { type LikelyLine, SubmissionPage, type SubmissionPageProps } from './submission.page.js';

/** Somebody adds an organisation that is missing. */
@Controller()
export class SubmissionController {
  constructor(
    private readonly handIn: HandIn,
    private readonly read: ReadSubmission,
    private readonly places: PlaceDirectory,
    private readonly likely: FindLikely,
  ) {}

  /** Whoever has no account yet gets one by their mailbox. */
  @PageRoute('organisationen/neu')
  @Access('public')
  show(
    @Query({ schema: submissionQuery }) { gemeinde, art }: z.infer<typeof submissionQuery>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): string {
    if (!viewer.account) throw new SeeOther(withQuery(ENTRY_PATH, { gemeinde }));
    const place = gemeinde === undefined ? null : this.places.get(gemeinde);
    const kind = art ?? (place?.level === 'county' ? 'county' : NO_VALUES.kind);
    const name = place && isOwnPlace(kind) ? administrationOf(place) : '';
    const known = { kind, name, place: place?.ags ?? '' };
    return page(this.read.execute({ ...NO_VALUES, ...known }, frame), {}, frame);
  }

  @FormRoute('organisationen/neu')
  @Access('member')
  @BodyLimit(LARGE_BODY)
  async submit(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    const form = this.read.execute(typedSubmission(body), frame);
    if (form.errors.length > 0) throw refused(form, { errors: form.errors }, frame);
    // Not a mistake: the second step of whoever leaves the name to the register.
    if (!form.request) return page(form, {}, frame);
    try {
      await this.handIn.execute(form.request, viewer).catch(sayFaults);
    } catch (error) {
      throw await this.said(error, form, frame);
    }
    throw new SeeOther('/antraege', 'submitted');
  }

  /** The form again, where it can be mended; any other error goes on as it is. */
  private async said(error: unknown, form: ReadForm, frame: Frame): Promise<unknown> {
    if (error instanceof RequestError) {
      const errors = (error.errors ?? []).map(({ path, message }) => ({ name: fieldOf(path), message }));
      return refused(form, { errors, taken: await this.holderOf(form) }, frame);
    }
    if (!(error instanceof DomainError)) return error;
    if (error.code === 'SUBMISSION.LIKELY_DUPLICATE') {
      const message = frame.messages.submissions.likelyFound;
      const likely = error.details['likely'] as LikelyLine[];
      return refused(form, { errors: [{ name: 'trotzdem', message }], likely }, frame, error);
    }
    if (error.code === 'SUBMISSION.TOO_MANY') {
      const message = frame.messages.errors.code[error.code];
      return refused(form, { errors: [{ name: '', message }] }, frame, error);
    }
    return error;
  }

  /** Who stands for the municipality already; null: nobody, as everybody sees it. */
  private async holderOf({ request }: ReadForm): Promise<TakenLine | null> {
    const { ags, kinds } = request!.profile;
    if (!ags || kinds[0] !== 'municipality') return null;
    const found = await this.likely.execute({ ags });
    return found.find(({ organisation }) => organisation.kinds[0] === 'municipality')?.organisation ?? null;
  }
}

/** What is said on the form besides its fields. */
type Said = Partial<Pick<SubmissionPageProps, 'errors' | 'likely' | 'taken'>>;

function refused(
  form: ReadForm,
  said: Said,
  frame: Frame,
  cause: DomainError = new DomainError(ORGANISATION_INVALID, 'invalid'),
): RefusedPage {
  return new RefusedPage(page(form, said, frame), cause);
}

function page({ isNameAdded, values, place, choices }: ReadForm, said: Said, frame: Frame): string {
  const notice = isNameAdded ? frame.messages.submissions.nameFromRegister : null;
  const shown = { errors: [], likely: [], taken: null, ...said };
  return renderPage(SubmissionPage({ frame, values, place, choices, notice, ...shown }));
}
