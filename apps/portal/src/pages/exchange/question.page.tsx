import type { QuestionLine } from '#exchange';
import { addressOf } from '../../addresses/address-of.js';
import {
  Answers,
  type AnswerView,
  Empty,
  Facts,
  type Frame,
  Link,
  Page,
  PageHeading,
  Pager,
  Part,
  useContentLanguage,
  Wide,
} from '../../ui/index.js';
import type { ComparisonView } from './answer-view.js';
import { Gaps, InCommon } from './question.parts.js';
import type { Gap } from './read-gaps.js';
import { Origins } from '../parts/origins.js';

export interface QuestionPageProps {
  frame: Frame;
  question: QuestionLine;
  answers: readonly AnswerView[];
  next: string | null;
  common: ComparisonView;
  gaps: readonly Gap[];
}

/** How different members answer one question, side by side (EXC-05). */
export function QuestionPage({ frame, question, answers, next, common, gaps }: QuestionPageProps) {
  const t = frame.messages.exchange;
  const path = addressOf('question', question.slug);
  return (
    <Page frame={frame} title={question.text}>
      <Wide>
        <QuestionHeading question={question} />
        <Part id="antworten" title={t.answers}>
          {answers.length > 0 ? <Answers answers={answers} /> : <Empty title={t.noAnswers} />}
        </Part>
        <InCommon common={common} />
        <Gaps gaps={gaps} />
        <Pager next={next && `${path}?cursor=${next}`} label={t.moreAnswers} />
        <Wordings question={question} />
        <Origins provenance={question.provenance} fields={t.questionFields} />
      </Wide>
    </Page>
  );

  function QuestionHeading({ question: { text, answerCount } }: { question: QuestionLine }) {
    return (
      <PageHeading
        kind={{ name: t.question, more: [<Link to="/erfahrungen">{t.title}</Link>] }}
        title={text}
        lead={t.answerCount(frame.format.number(answerCount))}
        lang={useContentLanguage()}
      />
    );
  }

  function Wordings({ question: { aliases, onAgenda, events } }: { question: QuestionLine }) {
    const lang = useContentLanguage();
    const facts = [
      events.length > 0 && {
        term: t.askedAt,
        value: events.map(({ slug, title }) => (
          <p>
            <Link to={addressOf('event', slug)}>{title}</Link>
          </p>
        )),
        lang,
      },
      aliases.length > 0 && { term: t.alsoWorded, value: aliases.map((alias) => <p>{alias}</p>), lang },
      { term: t.onAgenda, value: onAgenda ?? t.notOnAgenda, lang: onAgenda === null ? undefined : lang },
    ];
    return <Facts beside facts={facts.filter((fact) => fact !== false)} />;
  }
}
