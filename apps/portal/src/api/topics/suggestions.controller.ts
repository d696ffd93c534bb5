import { Body, Controller, Post } from '@nestjs/common';
import { SuggestTopics } from '#matching';
import type { Language } from '#messages';
import type { Viewer } from '#platform';
import type { z } from 'zod';
import { Access, Answers, BodyLimit, CurrentLanguage, CurrentViewer, LARGE_BODY } from '../../edge/index.js';
import { suggestionsRequest, suggestionsResponse } from './suggestions.schema.js';

/** Further down nothing is right. */
const MOST_SUGGESTED = 5;
const DIGITS = 1_000;

/** A text is too long for an address, so it is sent; nothing is kept of it. */
@Controller('api/v1/topics/suggestions')
@Access('public')
export class SuggestionsController {
  constructor(private readonly suggestTopics: SuggestTopics) {}

  @Post()
  @BodyLimit(LARGE_BODY)
  @Answers(suggestionsResponse, 'Topics that a text may be about, with the words that led to them')
  async suggest(
    @Body({ schema: suggestionsRequest }) { text }: z.infer<typeof suggestionsRequest>,
    @CurrentViewer() viewer: Viewer,
    @CurrentLanguage() language: Language,
  ) {
    const found = await this.suggestTopics.execute(text, MOST_SUGGESTED, viewer, language);
    return {
      items: found.map(({ slug, label, confidence, because }) => ({
        slug,
        label,
        confidence: Math.round(confidence * DIGITS) / DIGITS,
        because,
      })),
    };
  }
}
