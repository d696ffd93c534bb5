import type { Provenance } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('events')
export class EventRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') title!: string;
  @Column('uuid', { name: 'host_id', nullable: true }) host!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { name: 'date_from', nullable: true }) dateFrom!: string | null;
  @Column('text', { name: 'date_to', nullable: true }) dateTo!: string | null;
  @Column('text', { nullable: true }) theme!: string | null;
  @Column('uuid', { name: 'moderation_ids', array: true }) moderation!: string[];
  @Column('uuid', { name: 'contributor_ids', array: true }) contributors!: string[];
  @Column('uuid', { name: 'question_ids', array: true }) questions!: string[];
  @Column('jsonb') provenance!: Provenance;
}
