import { Body, Controller, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { AskEntryLink, LimitAttempts, LimitLetters } from '#accounts';
import type { Viewer } from '#platform';
import type { z } from 'zod';
import {
  Access,
  agsParam,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  SeeOther,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody, textOf, wrongEmail } from '../accounts/fields.js';
import { sayRefusal } from '../accounts/say-refusal.js';
import { EntryPage, EntrySentPage } from './entry.page.js';
import { submissionPath, submissionQuery } from './submission-path.js';

/** Whose letters these are counted as, beside a limit for each internet address. */
const ASKER = 'entry';

/** "Ihre Organisation fehlt?": whoever has no account yet gets one by their mailbox. */
@Controller()
@Access('public')
export class EntryController {
  constructor(
    private readonly askLink: AskEntryLink,
    private readonly attempts: LimitAttempts,
    private readonly letters: LimitLetters,
  ) {}

  @PageRoute('eintragen')
  show(
    @Query({ schema: submissionQuery }) { gemeinde }: z.infer<typeof submissionQuery>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): string {
    if (viewer.account) throw new SeeOther(submissionPath(gemeinde ?? null));
    return renderPage(EntryPage({ frame, email: '', ags: gemeinde ?? '', error: null }));
  }

  @FormRoute('eintragen')
  async ask(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentFrame() frame: Frame,
    @Req() request: Request,
  ): Promise<string> {
    const texts = frame.messages.accounts.errors;
    const [email, given] = [textOf(body, 'email'), textOf(body, 'gemeinde')];
    const ags = agsParam.safeParse(given).success ? given : null;
    const again = (error: string) => renderPage(EntryPage({ frame, email, ags: ags ?? '', error }));
    const wrong = wrongEmail(email, texts);
    if (wrong) return again(wrong);
    try {
      await this.attempts.count('mail-address', request.ip ?? '');
      await this.letters.count(ASKER, email, null);
      await this.askLink.execute(email, ags, frame.language);
    } catch (error) {
      return again(sayRefusal(error, texts));
    }
    return renderPage(EntrySentPage({ frame }));
  }
}
