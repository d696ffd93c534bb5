import { Inject, Injectable } from '@nestjs/common';
import { FindRecipients } from '#accounts';
import { CONFIG, type Config } from '#platform';
import { AccessLetter } from './access-letter.js';

@Injectable()
export class AddressRestoredLetter extends AccessLetter {
  readonly kind = 'accounts.address-restored';
  protected readonly change = 'addressRestored';

  constructor(@Inject(CONFIG) config: Config, recipients: FindRecipients) {
    super(config, recipients);
  }
}
