import { Injectable } from '@nestjs/common';
import type { Topic, TopicLanguage, TopicStatus } from '../domain/topic.js';
import { sortByLabel } from '../domain/topic-node.js';
import { TopicDirectory } from './topic-directory.js';

/** All topics, or those of one status, in the order of their labels. */
@Injectable()
export class ListTopics {
  constructor(private readonly directory: TopicDirectory) {}

  execute(language: TopicLanguage, status?: TopicStatus): Topic[] {
    const topics = this.directory.current.all;
    return sortByLabel(status ? topics.filter((topic) => topic.status === status) : topics, language);
  }
}
