import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChangeKind, PlaceChange, PlaceFacts } from '../domain/register-changes.js';

@Entity('place_changes')
export class PlaceChangeRow implements PlaceChange {
  @PrimaryColumn('bigint')
  id!: string;

  @Column('text')
  ags!: string;

  @Column('text')
  kind!: ChangeKind;

  @Column('date', { name: 'changed_on' })
  on!: string;

  @Column('jsonb', { nullable: true })
  before!: PlaceFacts | null;

  @Column('jsonb', { nullable: true })
  after!: PlaceFacts | null;

  @Column('text', { nullable: true })
  namesake!: string | null;
}
