import type { StatementView } from '#exchange';
import { addressOf } from '../../addresses/address-of.js';
import {
  type AnswerView,
  Facts,
  type Frame,
  Link,
  Page,
  PageHeading,
  Source,
  useContentLanguage,
  Wide,
} from '../../ui/index.js';
import { EditLink } from '../parts/edit-link.js';
import { Origins } from '../parts/origins.js';

export interface StatementPageProps {
  frame: Frame;
  statement: StatementView;
  answer: AnswerView;
  /** Address of its form; null for those who may not change it. */
  editAt: string | null;
}

/** One statement with everything one needs to cite it (EXC-03). */
export function StatementPage({ frame, statement, answer, editAt }: StatementPageProps) {
  const { messages } = frame;
  const title = statement.question?.text ?? messages.exchange.freeText;
  return (
    <Page frame={frame} title={`${answer.by.title}: ${title}`} description={statement.summary ?? undefined}>
      <Wide>
        <Said statement={statement} answer={answer} frame={frame} />
        <EditLink to={editAt} />
        <Source>
          {answer.source} · {statement.quote ? messages.ui.answers.verbatim : messages.ui.answers.summarised}
        </Source>
        <Origins provenance={statement.provenance} fields={messages.exchange.statementFields} />
      </Wide>
    </Page>
  );
}

function Said({ frame, statement, answer }: Omit<StatementPageProps, 'editAt'>) {
  const lang = useContentLanguage();
  const t = frame.messages.exchange;
  const { by, question, event, role, summary, quote } = statement;
  return (
    <>
      <PageHeading
        kind={{
          name: frame.messages.terms.recordTypes.statement,
          more: [<Link to={addressOf('organisation', by.slug)}>{by.name}</Link>, role].filter(
            (part) => part !== null,
          ),
        }}
        title={question?.text ?? t.freeText}
        lead={summary ?? undefined}
        lang={question ? lang : undefined}
      />
      {quote && <blockquote lang={lang}>{quote}</blockquote>}
      <Facts
        beside
        facts={[
          ...(question
            ? [
                {
                  term: t.question,
                  value: <Link to={addressOf('question', question.slug)}>{t.allAnswers}</Link>,
                },
              ]
            : []),
          ...(event
            ? [{ term: t.event, value: <Link to={addressOf('event', event.slug)}>{event.title}</Link>, lang }]
            : []),
          ...(answer.about?.length
            ? [
                {
                  term: t.speaksOf,
                  value: answer.about.map(({ url, title }) => (
                    <p>
                      <Link to={url}>{title}</Link>
                    </p>
                  )),
                  lang,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
