import type { Provenance } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('guiding_questions')
export class GuidingQuestionRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') text!: string;
  @Column('text', { array: true }) aliases!: string[];
  @Column('text', { name: 'on_agenda', nullable: true }) onAgenda!: string | null;
  @Column('jsonb') provenance!: Provenance;
}
