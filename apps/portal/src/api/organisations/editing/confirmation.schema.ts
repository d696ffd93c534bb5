import { z } from 'zod';

export const confirmationResponse = z.object({ confirmedAt: z.string() });
