import type { Provenance } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RelationKind } from '../domain/organisation-kind.js';

@Entity('relations')
export class RelationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'from_id' }) fromId!: string;
  @Column('uuid', { name: 'to_id' }) toId!: string;
  @Column('text') kind!: RelationKind;
  @Column('text', { nullable: true }) text!: string | null;
  @Column('text', { name: 'from_date', nullable: true }) from!: string | null;
  @Column('text', { name: 'until_date', nullable: true }) until!: string | null;
  @Column('jsonb') provenance!: Provenance;
  @Column('integer') version!: number;
  @Column('boolean') withdrawn!: boolean;
}
