import { Injectable } from '@nestjs/common';
import { type Author, KeepVersion } from '#history';
import { DomainError } from '#platform';
import { ADOPTION_EXISTS } from '../../domain/adoptions/adoption.errors.js';
import { heldVersion, historyOf, type StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';
import { KeepAdoptions } from '../keep-adoptions.js';

/** Writes a changed adoption with its revision and the news. Only inside a transaction that holds it. */
@Injectable()
export class KeepAdoptionChange {
  constructor(
    private readonly adoptions: AdoptionStore,
    private readonly versions: KeepVersion,
    private readonly keep: KeepAdoptions,
  ) {}

  /** The one at that key, also where it was withdrawn; until the end of the transaction nobody else adds one. */
  async at(
    key: Pick<StoredAdoption, 'initiativeId' | 'organisationId' | 'stage'>,
  ): Promise<StoredAdoption | null> {
    await this.adoptions.lockAdding();
    return this.adoptions.lockByKey(key);
  }

  /**
   * @param held a new one has version 0
   * @param restored the version to which it is taken back, if that is what happens
   * @returns the adoption as it is now; without a change nothing is written
   * @throws DomainError `ADOPTION.EXISTS`
   */
  async execute(
    held: StoredAdoption,
    after: StoredAdoption,
    author: Author,
    restored: number | null = null,
  ): Promise<StoredAdoption> {
    const other = await this.adoptions.lockByKey(after);
    if (other && other.id !== held.id) throw new DomainError(ADOPTION_EXISTS, 'conflict', { id: other.id });
    const kept = await this.versions.execute(heldVersion(held), historyOf(after), author, restored);
    if (!kept) return held;
    const { version, provenance } = kept;
    const row = { ...after, version, provenance };
    await this.keep.execute([{ before: held, row }]);
    return row;
  }
}
