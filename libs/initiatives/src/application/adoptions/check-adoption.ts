import { Injectable } from '@nestjs/common';
import { DomainError, type FieldFault } from '#platform';
import { ADOPTION_EXISTS, ADOPTION_INVALID } from '../../domain/adoptions/adoption.errors.js';
import type { StoredAdoption } from '../../domain/adoptions/stored-adoption.js';
import { AdoptionStore } from '../../persistence/adoption-store.js';
import { ReadInitiatives } from '../read-initiatives.js';

/** Judges what is told of taking an initiative over together with what stands already. Only inside a transaction. */
@Injectable()
export class CheckAdoption {
  constructor(
    private readonly adoptions: AdoptionStore,
    private readonly initiatives: ReadInitiatives,
  ) {}

  /** An organisation is at a stage once. @throws DomainError `ADOPTION.EXISTS` */
  async once({ id, ...key }: StoredAdoption): Promise<void> {
    const other = await this.adoptions.lockByKey(key);
    if (other && other.id !== id) throw new DomainError(ADOPTION_EXISTS, 'conflict', { id: other.id });
  }

  /** What was proposed some time ago and is approved now: what it names may be gone. @throws DomainError `ADOPTION.INVALID`, `ADOPTION.EXISTS` */
  async again(held: StoredAdoption, after: StoredAdoption): Promise<void> {
    if (held.version === 0) await this.adoptions.lockAdding();
    await this.once(after);
    const anew = { initiative: after.initiativeId, as: after.as === held.as ? null : after.as };
    const shown = await this.initiatives.refs(Object.values(anew).flatMap((id) => id ?? []));
    const faults = Object.entries(anew).flatMap(([path, id]): FieldFault[] =>
      id === null || shown.has(id) ? [] : [{ path, fault: 'unknownReference' }],
    );
    if (faults.length > 0) throw new DomainError(ADOPTION_INVALID, 'invalid', { faults });
  }
}
