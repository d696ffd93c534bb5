import { Injectable } from '@nestjs/common';
import type { Viewer } from '#platform';
import { HoldBack, type OwnOrganisation } from '#organisations';
import { SuggestTopics } from '#matching';
import { type Frame, renderPage } from '../../ui/index.js';
import { FieldNames } from '../editing/field-names.js';
import { typedDate } from '../parts/typed-values.js';
import type { Beside } from '../editing/show-form.js';
import type { TopicChoice } from '../editing/suggested-topics.part.js';
import type { EntryDesk, HeldEntry } from './desks/entry-desk.js';
import type { EntryInput } from './entry-input.js';
import { EntryPage } from './entry.page.js';
import { type EntryValues, toValues } from './entry-values.js';
import { RecordNames } from './record-names.js';

/** A form with what stands in it, for somebody who may fill it in. */
export interface FilledEntry {
  readonly desk: EntryDesk;
  readonly organisation: OwnOrganisation;
  /** null: a new one. */
  readonly held: HeldEntry | null;
  readonly inputs: readonly EntryInput[];
  readonly values: EntryValues;
  /** The version that was looked at when this was typed. */
  readonly version: number;
  readonly viewer: Viewer;
  readonly frame: Frame;
}

const MOST_TOPICS = 8;
/** What topics are told from. */
const TEXTS = ['title', 'summary', 'text'];

/** The page of the form of an entry. */
@Injectable()
export class ShowEntry {
  constructor(
    private readonly names: FieldNames,
    private readonly suggestTopics: SuggestTopics,
    private readonly holdBack: HoldBack,
    private readonly records: RecordNames,
  ) {}

  /** What stands in the fields of an entry as it is saved; of a new one, nothing. */
  saved(inputs: readonly EntryInput[], held: HeldEntry | null, { language }: Frame): EntryValues {
    return toValues(inputs, held?.fields ?? {}, {
      topic: (slug) => this.names.topicText(slug, language),
      date: (iso) => typedDate(iso, language),
    });
  }

  async execute(
    form: FilledEntry,
    { isAskingForTopics, ...beside }: Pick<Beside, 'errors' | 'draftedAt' | 'isAskingForTopics'> = {},
  ): Promise<string> {
    const { desk, held, inputs, organisation, viewer, frame } = form;
    const topics = isAskingForTopics ? await this.topicsFor(form) : null;
    const seen = held && held.version > 0 ? await desk.seen(held, viewer, frame) : [];
    const needsApproval = desk.mayWait && (await this.holdBack.isAsked(organisation.id, organisation.author));
    const values = await this.records.say(inputs, form.values);
    return renderPage(
      EntryPage({ ...form, values, kind: desk.kind, topics, seen, needsApproval, ...beside }),
    );
  }

  /** Those that the text seems to be about and that are not named yet. */
  private async topicsFor({ values, viewer, frame }: FilledEntry): Promise<TopicChoice[]> {
    const text = TEXTS.flatMap((name) => values[name] ?? []).join('\n');
    const found = await this.suggestTopics.execute(text, MOST_TOPICS, viewer, frame.language);
    const named = values['topics']?.split('\n') ?? [];
    return found.filter(({ label, slug }) => !named.includes(label) && !named.includes(slug));
  }
}
