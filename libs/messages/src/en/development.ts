import type { ShapeOf } from '../catalogue.js';
import type { development as german } from '../de/development.js';

export const development: ShapeOf<typeof german> = {
  mailsTitle: 'Mails of this installation',
  mailsLead:
    'No mail server is set (SMTP_URL): instead of being sent, mails land as files in DATA_DIR/mails and here. With a mail server and in production this page does not exist.',
  noMails: 'No mail has been written yet.',
  noMailsHint: 'The worker writes them a few seconds after something calls for them.',
  to: (address, date) => `To ${address}, ${date}`,
};
