import { z } from 'zod';
import { DomainError } from '../errors/domain-error.js';

const LONGEST = 300;

/** `address` or `Name <address>`, on one line. */
const SENDER = /^(?:[^\p{C}<>"]+ <[^\s\p{C}<>@]+@[^\s\p{C}<>@]+>|[^\s\p{C}<>@]+@[^\s\p{C}<>@]+)$/u;

/** A bare address, for the envelope. */
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()[\]\\,;:"@]+$/u;

/** Settings of outgoing mail. */
export const mailSettings = {
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().trim().max(LONGEST).regex(SENDER).optional(),
  MAIL_RETURN_PATH: z.string().trim().max(LONGEST).regex(ADDRESS).optional(),
};

/** The server that takes our mails. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://`, may hold a password. */
  readonly url: string;
  /** `address` or `Name <address>`. */
  readonly from: string;
  /** Where servers send back what they cannot deliver; null: to `from`. */
  readonly returnPath: string | null;
}

/** @throws DomainError `CONFIG.MAIL_INCOMPLETE` when there is a server but nobody whom mails come from */
export function smtpOf({
  SMTP_URL: url,
  MAIL_FROM: from,
  MAIL_RETURN_PATH: returnPath,
}: z.infer<z.ZodObject<typeof mailSettings>>): SmtpSettings | null {
  if (!url) return null;
  if (from) return { url, from, returnPath: returnPath ?? null };
  throw new DomainError('CONFIG.MAIL_INCOMPLETE', 'invalid', { setting: 'MAIL_FROM' });
}
