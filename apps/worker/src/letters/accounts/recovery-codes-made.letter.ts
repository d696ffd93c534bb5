import { Inject, Injectable } from '@nestjs/common';
import { FindRecipients } from '#accounts';
import { CONFIG, type Config } from '#platform';
import { AccessLetter } from './access-letter.js';

@Injectable()
export class RecoveryCodesMadeLetter extends AccessLetter {
  readonly kind = 'accounts.recovery-codes-made';
  protected readonly change = 'recoveryCodesMade';

  constructor(@Inject(CONFIG) config: Config, recipients: FindRecipients) {
    super(config, recipients);
  }
}
