import { Injectable } from '@nestjs/common';
import { ReadOrganisations } from '#organisations';
import { passwordGuessable } from '../domain/accounts.errors.js';
import { foldPassword, guessable } from '../domain/passwords/guessable.js';
import { AccountStore } from '../persistence/account-store.js';
import { commonWords } from '../persistence/common-words.js';
import { PasswordHasher } from './password-hasher.js';

const OF_THE_SERVICE = ['netzlotse', 'netz', 'lotse'];

/** Makes of a new password what is kept of it, unless somebody else would try it soon. Those that were set before stay good. */
@Injectable()
export class NewPassword {
  constructor(
    private readonly accounts: AccountStore,
    private readonly organisations: ReadOrganisations,
    private readonly hasher: PasswordHasher,
  ) {}

  /** Takes a while; not inside a transaction. @throws DomainError `PASSWORD.GUESSABLE` with `why` in its details */
  async hash(accountId: string, password: string): Promise<string> {
    const why = guessable(password, { own: await this.ownWords(accountId), common: commonWords() });
    if (why !== null) throw passwordGuessable(why);
    return this.hasher.hash(password);
  }

  private async ownWords(accountId: string): Promise<ReadonlySet<string>> {
    const account = await this.accounts.find(accountId);
    const held = Object.keys(await this.accounts.rolesOf(accountId));
    const names = [...(await this.organisations.refs(held)).values()].map(({ name }) => name);
    return new Set([account?.email ?? '', ...names, ...OF_THE_SERVICE].flatMap(wordsOf));
  }
}

/** The text as a whole, each of its words, and its words written as one. */
function wordsOf(text: string): string[] {
  const folded = foldPassword(text);
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [folded, words.join(''), ...words];
}
