import type { Visibility } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('derived_topics')
export class DerivedTopicRow {
  @PrimaryColumn('uuid', { name: 'organisation_id' }) organisationId!: string;
  @PrimaryColumn('text') topic!: string;
  @PrimaryColumn('text') origin!: 'initiative' | 'listing';
  @PrimaryColumn('uuid', { name: 'origin_id' }) originId!: string;
  @Column('integer') position!: number;
  @Column('text') visibility!: Visibility;
}
