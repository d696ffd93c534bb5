import { Body, Controller, Query } from '@nestjs/common';
import { z } from 'zod';
import { MakeSynonym, type SynonymRequest } from '#curation';
import { SuggestTopics } from '#matching';
import { DomainError, type Viewer } from '#platform';
import { TopicDirectory } from '#topics';
import {
  Access,
  CurrentFrame,
  CurrentViewer,
  FormRoute,
  PageRoute,
  RefusedPage,
  SeeOther,
} from '../../edge/index.js';
import { type Frame, renderPage } from '../../ui/index.js';
import { formBody, type FormBody, textOf } from '../accounts/fields.js';
import { checkCuratesAll } from './misses-page.controller.js';
import { MISSES_PATH } from './misses.page.js';
import { SynonymPage, type Wrong } from './synonym.page.js';

const LONGEST_WORDS = 200;
const synonymRequest = z.strictObject({ words: z.string().min(1).max(LONGEST_WORDS) });

/** Makes what was not found a synonym of a topic. */
@Controller()
@Access('curator')
export class SynonymPageController {
  constructor(
    private readonly makeSynonym: MakeSynonym,
    private readonly topics: TopicDirectory,
    private readonly suggestTopics: SuggestTopics,
  ) {}

  @PageRoute('kuratierung/nicht-gefunden/synonym')
  async begin(
    @Query({ schema: synonymRequest }) { words }: z.infer<typeof synonymRequest>,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<string> {
    checkCuratesAll(viewer);
    const [likeliest] = await this.suggestTopics.execute(words, 1, viewer, frame.language);
    return this.page({ words, term: words, topic: likeliest?.slug ?? '' }, null, frame);
  }

  @FormRoute('kuratierung/nicht-gefunden/synonym')
  async save(
    @Body({ schema: formBody }) body: FormBody,
    @CurrentViewer() viewer: Viewer,
    @CurrentFrame() frame: Frame,
  ): Promise<never> {
    checkCuratesAll(viewer);
    const typed = { words: textOf(body, 'words'), term: textOf(body, 'term'), topic: textOf(body, 'topic') };
    try {
      await this.makeSynonym.execute(typed, viewer);
    } catch (error) {
      const wrong = sayWhy(error, frame);
      const cause = new DomainError((error as DomainError).code, 'invalid', {}, { cause: error });
      throw new RefusedPage(this.page(typed, wrong, frame), cause);
    }
    throw new SeeOther(MISSES_PATH, 'saved');
  }

  private page(typed: SynonymRequest, error: Wrong | null, frame: Frame): string {
    const topics = this.topics.current.all.map(({ slug }) => ({
      value: slug,
      label: this.topics.label(slug, frame.language),
    }));
    return renderPage(SynonymPage({ frame, topics, ...typed, error }));
  }
}

/** What a curator can do about a refusal. Anything else is thrown on. */
function sayWhy(error: unknown, frame: Frame): Wrong {
  const { wrong: t } = frame.messages.curation.misses;
  const { code, details = {} } = error instanceof DomainError ? error : { code: '' };
  if (code === 'TOPIC.TERM_INVALID') return { name: 'term', message: t.term };
  if (code === 'TOPIC.TERM_TAKEN') return { name: 'term', message: t.taken(String(details['label'])) };
  if (code === 'TOPIC.TERMS_FULL') return { name: 'topic', message: t.full };
  if (code === 'TOPIC.NOT_FOUND') return { name: 'topic', message: t.topic };
  throw error;
}
