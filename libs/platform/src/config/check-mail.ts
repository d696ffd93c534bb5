import { DomainError } from '../errors/domain-error.js';
import type { Config } from './config.js';

/**
 * What serves people sends mails: links to sign in, invitations, the yearly question. In production it refuses to run where they
 * would pile up in files that nobody reads. Commands that send nothing (`migrate`, `import`) do not ask.
 *
 * @throws DomainError `CONFIG.MAIL_INCOMPLETE` with the name of the setting that is missing
 */
export function checkMail({ environment, smtp }: Config): void {
  if (environment === 'production' && !smtp) {
    throw new DomainError('CONFIG.MAIL_INCOMPLETE', 'invalid', { setting: 'SMTP_URL' });
  }
}
