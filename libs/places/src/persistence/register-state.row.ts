import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataSource, RegisterSource, RegisterState } from '../domain/register-state.js';

@Entity('register_state')
export class RegisterStateRow implements RegisterState {
  /** There is one row. */
  @PrimaryColumn('boolean')
  id!: true;

  @Column('text')
  source!: RegisterSource;

  @Column('integer', { name: 'shipped_version', nullable: true })
  shippedVersion!: number | null;

  @Column('date')
  date!: string;

  @Column('jsonb')
  sources!: DataSource[];

  @Column('timestamptz', { name: 'loaded_at' })
  loadedAt!: string;
}
