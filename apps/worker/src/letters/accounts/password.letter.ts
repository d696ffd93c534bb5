import { Inject, Injectable } from '@nestjs/common';
import { IssueLink } from '#accounts';
import { CONFIG, type Config } from '#platform';
import { LinkLetter } from './link-letter.js';

@Injectable()
export class PasswordLetter extends LinkLetter {
  readonly kind = 'accounts.password';
  protected readonly link = 'password';

  constructor(@Inject(CONFIG) config: Config, links: IssueLink) {
    super(config, links);
  }
}
