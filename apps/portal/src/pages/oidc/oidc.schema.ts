import { z } from 'zod';
import { slugParam } from '../../edge/index.js';

const LONGEST = 2_000;

export const oidcRequest = z.strictObject({
  organisation: slugParam.optional(),
  weiter: z.string().max(LONGEST).optional(),
});
export type OidcRequest = z.infer<typeof oidcRequest>;

const said = z.string().max(LONGEST).optional();

/** What providers send along: what the standard names, and what Keycloak, Entra and Google add of their own. */
export const returnRequest = z.strictObject({
  code: said,
  // Read as a list, for searches may name several states.
  state: z.array(z.string().max(LONGEST)).max(1).optional(),
  iss: said,
  error: said,
  error_description: said,
  error_uri: said,
  session_state: said,
  client_info: said,
  scope: said,
  authuser: said,
  prompt: said,
  hd: said,
});
export type ReturnRequest = z.infer<typeof returnRequest>;
