import { Injectable } from '@nestjs/common';
import { type TopicNode, topicNodes } from '../domain/topic-node.js';
import type { TopicLanguage } from '../domain/topic.js';
import { TopicDirectory } from './topic-directory.js';

/** The tree as nested lists, each in the order of its labels; proposals stand where they name a broader topic, else last. */
@Injectable()
export class GetTopicTree {
  constructor(private readonly directory: TopicDirectory) {}

  execute(language: TopicLanguage): TopicNode[] {
    return topicNodes(this.directory.current, language);
  }
}
