import {
  type Choice,
  ErrorSummary,
  Field,
  Form,
  type Frame,
  Link,
  Page,
  PageHeading,
  Select,
  Wide,
} from '../../ui/index.js';
import { MISSES_PATH, SYNONYM_PATH } from './misses.page.js';

export interface Wrong {
  readonly name: 'term' | 'topic';
  readonly message: string;
}

export interface SynonymPageProps {
  frame: Frame;
  topics: readonly Choice[];
  /** As they were asked. */
  words: string;
  term: string;
  topic: string;
  error: Wrong | null;
}

/** The form that says which topic a word means. */
export function SynonymPage({ frame, topics, words, term, topic, error }: SynonymPageProps) {
  const { misses: t } = frame.messages.curation;
  const { accounts } = frame.messages;
  const choices = [{ value: '', label: t.chooseTopic }, ...topics];
  const wrongAt = (name: Wrong['name']) => (error?.name === name ? error.message : undefined);
  return (
    <Page frame={frame} title={t.synonymOf(words)} indexed={false}>
      <Wide>
        <PageHeading title={t.synonymOf(words)} lead={t.synonymLead} />
        <ErrorSummary title={accounts.errors.title} errors={error ? [error] : []} />
        <Form action={SYNONYM_PATH} button={t.save} beside={<Link to={MISSES_PATH}>{t.back}</Link>}>
          <input type="hidden" name="words" value={words} />
          <Field
            name="term"
            label={t.term}
            hint={t.termHint}
            value={term}
            error={wrongAt('term')}
            isRequired
          />
          <Select name="topic" label={t.topic} choices={choices} chosen={topic} error={wrongAt('topic')} />
        </Form>
      </Wide>
    </Page>
  );
}
