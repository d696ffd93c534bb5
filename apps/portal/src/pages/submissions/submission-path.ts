import { z } from 'zod';
import { ORGANISATION_KINDS } from '#organisations';
import { agsParam } from '../../edge/index.js';
import { withQuery } from '../../ui/index.js';

export const SUBMISSION_PATH = '/organisationen/neu';

export const submissionQuery = z.strictObject({
  gemeinde: agsParam.optional().describe('Key of a municipality or county'),
  art: z.enum(ORGANISATION_KINDS).optional().describe('Kind of the organisation'),
});

/** Where an organisation is entered, with the place that somebody came from. */
export function submissionPath(ags: string | null): string {
  return withQuery(SUBMISSION_PATH, ags === null ? {} : { gemeinde: ags });
}
