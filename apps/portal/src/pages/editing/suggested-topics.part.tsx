import { Checks, type Frame } from '../../ui/index.js';

/** A topic that may be added. */
export interface TopicChoice {
  readonly label: string;
  /** Words of the text that led to it. */
  readonly because: readonly string[];
}

/** Where the topics that somebody chose to add are sent. */
export const ADDED_TOPICS = 'themen.dazu';

/** A button that asks for topics of the text, and what was found: the form itself is sent, so it needs no scripts. */
export function SuggestedTopics({ frame, topics }: { frame: Frame; topics: readonly TopicChoice[] | null }) {
  const t = frame.messages.editing.suggested;
  const choices = topics?.map(({ label, because }) => ({
    value: label,
    label: because.length > 0 ? `${label} (${t.because(because.join(', '))})` : label,
  }));
  return (
    <div class="asking-topics">
      {choices && choices.length > 0 && (
        <Checks name={ADDED_TOPICS} label={t.title} hint={t.hint} choices={choices} chosen={[]} />
      )}
      {choices?.length === 0 && <p role="status">{t.none}</p>}
      <p>
        <button type="submit" name="was" value="themen" class="button second">
          {t.ask}
        </button>
      </p>
    </div>
  );
}
