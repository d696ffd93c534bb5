import { Injectable } from '@nestjs/common';
import { Transaction } from '#platform';
import type { RegisterState } from '../domain/register-state.js';

const STATE = `select version, source, shipped_version as "shippedVersion", date::text as date, sources from register_state`;

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

  async save(state: RegisterState): Promise<void> {
    await this.transaction.query(
      `insert into register_state (version, source, shipped_version, date, sources) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set version = excluded.version, source = excluded.source,
         shipped_version = excluded.shipped_version, date = excluded.date, sources = excluded.sources`,
      [state.version, state.source, state.shippedVersion, state.date, JSON.stringify(state.sources)],
    );
  }
}
