import { Controller, Inject } from '@nestjs/common';
import { CONFIG, type Config, DomainError, mailsFolder, readMailFiles } from '#platform';
import { Access, CurrentFrame, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { MailsPage } from './mails.page.js';

const MOST = 50;

/** Mails of an installation without a mail server. Registered only there (`doorsOf`). */
@Controller()
@Access('public')
export class MailsPageController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @PageRoute('entwicklung/mails')
  async show(@CurrentFrame() frame: Frame): Promise<string> {
    const folder = mailsFolder(this.config);
    // A second lock: whoever registers the door by mistake still shows nobody's links.
    if (folder === null) throw new DomainError('ROUTE.NOT_FOUND', 'not-found');
    return renderPage(MailsPage({ frame, mails: await readMailFiles(folder, MOST) }));
  }
}
