import { Inject, Injectable } from '@nestjs/common';
import { FindRecipients } from '#accounts';
import { CONFIG, type Config } from '#platform';
import { AccessLetter } from './access-letter.js';

@Injectable()
export class SecondFactorRemovedLetter extends AccessLetter {
  readonly kind = 'accounts.second-factor-removed';
  protected readonly change = 'secondFactorRemoved';

  constructor(@Inject(CONFIG) config: Config, recipients: FindRecipients) {
    super(config, recipients);
  }
}
