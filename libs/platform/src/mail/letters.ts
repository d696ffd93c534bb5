import { Injectable } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';
import type { Letter } from './letter.js';

/** Every kind of mail that this process can write. */
@Injectable()
export class Letters {
  private readonly byKind = new Map<string, Letter>();

  add(letters: readonly Letter[]): void {
    for (const letter of letters) this.byKind.set(letter.kind, letter);
  }

  /** @throws DomainError `MAIL.KIND_UNKNOWN`; a newer worker may know it */
  get(kind: string): Letter {
    const letter = this.byKind.get(kind);
    if (!letter) throw new DomainError('MAIL.KIND_UNKNOWN', 'unavailable', { kind });
    return letter;
  }
}
