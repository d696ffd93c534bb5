import { Controller, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '#platform';
import { Access, CurrentFrame, PageRoute } from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { AccessibilityPage } from './accessibility.page.js';
import { HelpPage } from './help.page.js';
import { ImprintPage } from './imprint.page.js';
import { PrivacyPage } from './privacy.page.js';

/** Pages that are the same whatever the network holds. */
@Controller()
@Access('public')
export class StandingPagesController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @PageRoute('impressum')
  imprint(@CurrentFrame() frame: Frame): string {
    return renderPage(ImprintPage({ frame, operator: this.config.operator }));
  }

  @PageRoute('datenschutz')
  privacy(@CurrentFrame() frame: Frame): string {
    return renderPage(PrivacyPage({ frame, operator: this.config.operator }));
  }

  @PageRoute('barrierefreiheit')
  accessibility(@CurrentFrame() frame: Frame): string {
    return renderPage(AccessibilityPage({ frame, operator: this.config.operator }));
  }

  @PageRoute('hilfe')
  help(@CurrentFrame() frame: Frame): string {
    return renderPage(HelpPage({ frame }));
  }
}
