import { Inject, Injectable } from '@nestjs/common';
import { FindRecipients } from '#accounts';
import { CONFIG, type Config } from '#platform';
import { AccessLetter } from './access-letter.js';

@Injectable()
export class RecoveryCodeUsedLetter extends AccessLetter {
  readonly kind = 'accounts.recovery-code-used';
  protected readonly change = 'recoveryCodeUsed';

  constructor(@Inject(CONFIG) config: Config, recipients: FindRecipients) {
    super(config, recipients);
  }
}
