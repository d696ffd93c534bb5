import { Module } from '@nestjs/common';
import { AddSynonym } from './application/add-synonym.js';
import { ExportTopics } from './application/export-topics.js';
import { GetTopic } from './application/get-topic.js';
import { GetTopicTree } from './application/get-topic-tree.js';
import { ListTopics } from './application/list-topics.js';
import { LoadShippedTree } from './application/load-shipped-tree.js';
import { ProposeTopics } from './application/propose-topics.js';
import { SaveTopics } from './application/save-topics.js';
import { TopicDirectory } from './application/topic-directory.js';
import { ShippedTree } from './persistence/shipped-tree.js';
import { TopicRow } from './persistence/topic.row.js';
import { TopicStore } from './persistence/topic-store.js';
import { TreeLoadStore } from './persistence/tree-load-store.js';

const USE_CASES = [
  AddSynonym,
  ExportTopics,
  GetTopic,
  GetTopicTree,
  ListTopics,
  LoadShippedTree,
  ProposeTopics,
  SaveTopics,
  TopicDirectory,
];

@Module({
  providers: [
    ...USE_CASES,
    TopicStore,
    TreeLoadStore,
    { provide: ShippedTree, useFactory: () => new ShippedTree() },
  ],
  exports: USE_CASES,
})
export class TopicsModule {
  static readonly rows = [TopicRow];
}
