import { checkMail } from '../config/check-mail.js';
import type { Config } from '../config/config.js';
import { FileMailer } from './file-mailer.js';
import type { Mailer } from './mailer.js';
import { mailsFolder } from './mails-folder.js';
import { SmtpMailer } from './smtp-mailer.js';

/** @throws DomainError `CONFIG.MAIL_INCOMPLETE` in production without a server */
export function mailerOf(config: Config): Mailer {
  checkMail(config);
  const { hostname } = new URL(config.publicUrl);
  const folder = mailsFolder(config);
  return folder === null ? new SmtpMailer(config.smtp!, hostname) : new FileMailer(folder, hostname);
}
