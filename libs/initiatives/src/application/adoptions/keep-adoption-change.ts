import { Injectable } from '@nestjs/common';
import { type Author, KeepVersion } from '#history';
import { type EditedEntry, HoldBack, KeepEntry } from '#organisations';
import { ADOPTION_ENTRY } from '../../domain/adoptions/adoption-entry.js';
import type { StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';
import { KeepAdoptions } from '../keep-adoptions.js';
import { CheckAdoption } from './check-adoption.js';

/** Writes a changed adoption with its revision and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepAdoptionChange extends KeepEntry<StoredAdoption> {
  constructor(
    versions: KeepVersion,
    holdBack: HoldBack,
    private readonly adoptions: AdoptionStore,
    private readonly keep: KeepAdoptions,
    private readonly judge: CheckAdoption,
  ) {
    super(ADOPTION_ENTRY, versions, holdBack);
  }

  /** The one at that key, also where it was withdrawn; until the end of the transaction nobody else adds one. */
  async at(
    key: Pick<StoredAdoption, 'initiativeId' | 'organisationId' | 'stage'>,
  ): Promise<StoredAdoption | null> {
    await this.adoptions.lockAdding();
    return this.adoptions.lockByKey(key);
  }

  /** @throws DomainError `ADOPTION.EXISTS` */
  override async execute(
    held: StoredAdoption,
    after: StoredAdoption,
    author: Author,
    restored: number | null = null,
  ): Promise<EditedEntry> {
    await this.judge.once(after);
    return super.execute(held, after, author, restored);
  }

  /** @throws DomainError `ADOPTION.INVALID` where it names what is gone by now, `ADOPTION.EXISTS` */
  protected check(held: StoredAdoption, after: StoredAdoption): Promise<void> {
    return this.judge.again(held, after);
  }

  protected write(before: StoredAdoption, row: StoredAdoption): Promise<void> {
    return this.keep.execute([{ before, row }]);
  }
}
