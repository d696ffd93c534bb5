import { z } from 'zod';
import { page } from '../../edge/index.js';

/** A list that is read from its beginning to its end. */
export const pageRequest = z.strictObject(page);
export type PageQuery = z.infer<typeof pageRequest>;
