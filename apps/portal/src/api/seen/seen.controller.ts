import { Controller, Get, Param } from '@nestjs/common';
import { ReadSeen, type SeenMonth } from '#curation';
import type { Viewer } from '#platform';
import { Access, Answers, CurrentViewer, slugParam } from '../../edge/index.js';
import { FindBySlug } from '../organisations/find-by-slug.js';
import { seenResponse } from './seen.schema.js';

@Controller('api/v1/organisations/:slug/seen')
@Access('editor')
export class SeenController {
  constructor(
    private readonly find: FindBySlug,
    private readonly read: ReadSeen,
  ) {}

  @Get()
  @Answers(
    seenResponse,
    'How often the profile was found and opened, by the month; small numbers are not told',
  )
  async show(@Param('slug', { schema: slugParam }) slug: string, @CurrentViewer() viewer: Viewer) {
    const { id } = await this.find.execute(slug, viewer, 'seen');
    return { items: (await this.read.execute(id, viewer)).map(present) };
  }
}

function present({ month, found, words, opened: { shown, total, isMore } }: SeenMonth) {
  return {
    month,
    found,
    words: words.map(({ name, times }) => ({ word: name, times })),
    opened: {
      total,
      isMore,
      by: shown.map(({ name, times }) => ({ kind: name === '' ? null : name, times })),
    },
  };
}
