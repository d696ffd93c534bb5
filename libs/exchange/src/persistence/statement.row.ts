import type { Provenance } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AboutKey } from '../domain/about.js';

@Entity('statements')
export class StatementRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('uuid', { name: 'by_id' }) by!: string;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('uuid', { name: 'question_id', nullable: true }) question!: string | null;
  @Column('uuid', { name: 'event_id', nullable: true }) event!: string | null;
  @Column('text', { nullable: true }) summary!: string | null;
  @Column('text', { nullable: true }) quote!: string | null;
  @Column('text', { nullable: true }) lines!: string | null;
  @Column('text', { array: true }) about!: AboutKey[];
  @Column('jsonb') provenance!: Provenance;
  @Column('boolean') shown!: boolean;
  @Column('boolean') withdrawn!: boolean;
  @Column('integer') version!: number;
}
