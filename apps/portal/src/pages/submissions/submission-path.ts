import { z } from 'zod';
import { agsParam } from '../../edge/index.js';
import { withQuery } from '../../ui/index.js';

export const SUBMISSION_PATH = '/organisationen/neu';

export const submissionQuery = z.strictObject({
  gemeinde: agsParam.optional().describe('Key of a municipality or county'),
});

/** Where an organisation is entered, with the place that somebody came from. */
export function submissionPath(ags: string | null): string {
  return withQuery(SUBMISSION_PATH, ags === null ? {} : { gemeinde: ags });
}
