import { Inject, Injectable } from '@nestjs/common';
import { IssueLink } from '#accounts';
import { CONFIG, type Config } from '#platform';
import { LinkLetter } from './link-letter.js';

@Injectable()
export class SignInLetter extends LinkLetter {
  readonly kind = 'accounts.sign-in';
  protected readonly link = 'signIn';

  constructor(@Inject(CONFIG) config: Config, links: IssueLink) {
    super(config, links);
  }
}
