import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TopicSource } from '../domain/stored-topic.js';
import type { TopicLabels, TopicStatus } from '../domain/topic.js';

@Entity('topics')
export class TopicRow {
  @PrimaryColumn('text') slug!: string;
  @Column('jsonb') labels!: TopicLabels;
  @Column('text', { array: true }) synonyms!: string[];
  @Column('text', { array: true }) acronyms!: string[];
  @Column('text', { nullable: true }) broader!: string | null;
  @Column('text', { array: true }) related!: string[];
  @Column('text') status!: TopicStatus;
  @Column('text') source!: TopicSource;
  @Column('text', { name: 'source_name', nullable: true }) sourceName!: string | null;
  @Column('integer') version!: number;
}
