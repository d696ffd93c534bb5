import { Inject, Injectable } from '@nestjs/common';
import { FindRecipients } from '#accounts';
import { CONFIG, type Config } from '#platform';
import { AccessLetter } from './access-letter.js';

@Injectable()
export class PasswordChangedLetter extends AccessLetter {
  readonly kind = 'accounts.password-changed';
  protected readonly change = 'passwordChanged';

  constructor(@Inject(CONFIG) config: Config, recipients: FindRecipients) {
    super(config, recipients);
  }
}
