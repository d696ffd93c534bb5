import type { Curates } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('accounts')
export class AccountRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') email!: string;
  @Column('text') language!: 'de' | 'en';
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('text', { name: 'totp_secret', nullable: true }) totpSecret!: string | null;
  @Column('timestamptz', { name: 'totp_confirmed_at', nullable: true }) totpConfirmedAt!: Date | null;
  @Column('bigint', { name: 'totp_used_step', nullable: true }) totpUsedStep!: string | null;
  @Column('jsonb', { nullable: true }) curates!: Curates | null;
  @Column('timestamptz', { name: 'rights_changed_at' }) rightsChangedAt!: Date;
  @Column('timestamptz', { name: 'devices_since', nullable: true }) devicesSince!: Date | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
