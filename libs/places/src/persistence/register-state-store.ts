import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { RegisterState } from '../domain/register-state.js';

const STATE = `select source, shipped_version as "shippedVersion", date::text as date, sources,
  to_char(loaded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "loadedAt" from register_state`;

@Injectable()
export class RegisterStateStore {
  constructor(private readonly transaction: Transaction) {}

  /** null before the first register was loaded. */
  async find(): Promise<RegisterState | null> {
    const [state] = await this.transaction.query<RegisterState>(STATE);
    return state ?? null;
  }

  /** The state, and nobody else loads a register until this transaction ends; readers go on. */
  async findLocked(): Promise<RegisterState | null> {
    await this.transaction.query('lock table register_state in share row exclusive mode');
    return this.find();
  }

  async save(state: Omit<RegisterState, 'loadedAt'>): Promise<void> {
    await this.transaction.query(
      `insert into register_state (source, shipped_version, date, sources, loaded_at)
       values ($1, $2, $3, $4, clock_timestamp())
       on conflict (id) do update set source = excluded.source, shipped_version = excluded.shipped_version,
         date = excluded.date, sources = excluded.sources, loaded_at = excluded.loaded_at`,
      [state.source, state.shippedVersion, state.date, JSON.stringify(state.sources)],
    );
  }
}
