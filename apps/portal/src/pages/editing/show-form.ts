import { Injectable } from '@nestjs/common';
import { SuggestTopics } from '#matching';
import { type EditableProfile, FindFaultyLinks } from '#organisations';
import type { Viewer } from '#platform';
import { type Frame, renderPage } from '../../ui/index.js';
import type { Concern } from './concerns.js';
import { EditPage } from './edit.page.js';
import type { Unclear } from './form-changes.js';
import type { FormError } from './form-errors.js';
import type { FormValues } from './form-values.js';
import { ReadSeen } from './read-seen.js';
import type { TopicChoice } from './suggested-topics.part.js';

/** A form with what stands in it, for somebody who may fill it in. */
export interface FilledForm {
  readonly profile: EditableProfile;
  readonly concern: Concern;
  readonly values: FormValues;
  /** The version that was looked at when this was typed. */
  readonly version: number;
  readonly viewer: Viewer;
  readonly frame: Frame;
}

/** What is said beside the fields. */
export interface Beside {
  readonly errors?: readonly FormError[];
  readonly unclear?: readonly Unclear[];
  /** When what stands in the fields was kept as a draft. */
  readonly draftedAt?: string | null;
  /** Whether topics of the text are asked for. */
  readonly isAskingForTopics?: boolean;
}

const MOST_TOPICS = 8;

/** The page of a form. */
@Injectable()
export class ShowForm {
  constructor(
    private readonly seen: ReadSeen,
    private readonly suggestTopics: SuggestTopics,
    private readonly faultyLinks: FindFaultyLinks,
  ) {}

  async execute(form: FilledForm, { isAskingForTopics, ...beside }: Beside = {}): Promise<string> {
    const { profile, concern, values, version, viewer, frame } = form;
    const seen = concern === 'sichtbarkeit' ? await this.seen.execute(profile.slug, viewer, frame) : [];
    const faulty = concern === 'kontakt' ? await this.faultyLinks.execute(profile) : [];
    const topics = isAskingForTopics ? await this.topicsFor(form) : null;
    return renderPage(
      EditPage({ frame, profile, concern, values, version, seen, topics, faulty, ...beside }),
    );
  }

  /** Those that the text seems to be about and that are not named yet. */
  private async topicsFor({ profile, values, viewer, frame }: FilledForm): Promise<TopicChoice[]> {
    const text = [profile.fields.name, values['summary'], values['text']].filter(Boolean).join('\n');
    const found = await this.suggestTopics.execute(text, MOST_TOPICS, viewer, frame.language);
    const named = values['topics']?.split('\n') ?? [];
    return found.filter(({ label, slug }) => !named.includes(label) && !named.includes(slug));
  }
}
