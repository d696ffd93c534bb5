import { z } from 'zod';

/** What a link in a mail carries: 256 bits in base64url. */
export const tokenParam = z.string().regex(/^[\w-]{43}$/);
