import { Injectable } from '@nestjs/common';
import { Outbox, Transaction } from '#platform';
import { compareRegisters } from '../domain/register-changes.js';
import { REGISTER_CHANGED } from '../domain/register.event.js';
import type { RegisterState } from '../domain/register-state.js';
import { PlaceStore } from '../persistence/place-store.js';
import { RegisterStateStore } from '../persistence/register-state-store.js';
import { ShippedRegister, type ShippedState } from '../persistence/shipped-register.js';

/** Fills the register from the file that comes with the product, or brings it up to a newer one. */
@Injectable()
export class LoadShippedRegister {
  constructor(
    private readonly transaction: Transaction,
    private readonly shipped: ShippedRegister,
    private readonly places: PlaceStore,
    private readonly states: RegisterStateStore,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Does nothing when this file or a newer one was loaded, or an official register of the same or a later day was imported.
   *
   * @returns whether places were written
   */
  execute(): Promise<boolean> {
    return this.transaction.run(async () => {
      const state = await this.states.findLocked();
      if (!isWanted(await this.shipped.state(), state)) return false;
      const shipped = await this.shipped.read();
      const known = state ? await this.places.all() : [];
      const { records } = compareRegisters(known, shipped);
      await this.places.save(records);
      await this.states.save({
        source: 'shipped',
        shippedVersion: shipped.version,
        date: shipped.date,
        sources: shipped.sources,
      });
      await this.outbox.append([{ event: REGISTER_CHANGED, subject: shipped.date }]);
      return true;
    });
  }
}

function isWanted(shipped: ShippedState, state: RegisterState | null): boolean {
  if (!state) return true;
  if (state.source === 'official') return shipped.date > state.date;
  return shipped.version > (state.shippedVersion ?? 0);
}
