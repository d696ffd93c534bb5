import { z } from 'zod';
import { flag, limit } from '../../edge/index.js';
import { peerFilterFields } from '../../api/matching/match.schema.js';

/** The whole state of the page of proposals; a radius that nobody chose is sent empty by the form. */
export const peersPageRequest = z.strictObject({
  ...peerFilterFields,
  crossRole: flag.describe('Only organisations that play another role'),
  view: z.literal('table').optional(),
  limit,
});
export type PeersPageRequest = z.infer<typeof peersPageRequest>;
