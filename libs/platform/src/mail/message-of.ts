import type { SendMailOptions } from 'nodemailer';
import { DomainError } from '../errors/domain-error.js';
import { checkRecipient } from './check-recipient.js';
import type { ReadyMail } from './mailer.js';

const UNSAFE = /[\r\n\0]/;

/**
 * A mail in the words of nodemailer.
 *
 * @param from `address` or `Name <address>`
 * @param host behind the @ of the Message-ID: whoever gets a mail twice sees that it is one
 * @throws DomainError `MAIL.REFUSED` when something could begin a header of its own
 */
export function messageOf(
  { id, to, language, letter }: ReadyMail,
  from: string,
  host: string,
): SendMailOptions {
  if (UNSAFE.test(letter.subject)) throw new DomainError('MAIL.REFUSED', 'invalid', { reason: 'HEADER' });
  checkRecipient(to);
  return {
    messageId: `<${id}@${host}>`,
    from,
    // As a record: nodemailer would read a text as a list of addresses.
    to: { name: '', address: to },
    subject: letter.subject,
    text: letter.text,
    ...(letter.html !== undefined && { html: letter.html }),
    // RFC 3834: no automatic answer is wanted to what was sent automatically.
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
