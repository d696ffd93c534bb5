import {
  Ask,
  Figures,
  type Frame,
  GermanyMap,
  Hero,
  type Outlines,
  Page,
  Row,
  Rows,
  Section,
  TopicColumns,
} from '../../ui/index.js';
import { addressOf } from '../../addresses/address-of.js';
import { type PlaceTie, spotsOf, tiesBetween } from '../map/mapped-place.js';
import { FitSection } from './fit.section.js';
import type { StartContent } from './read-start.js';
import { startFigures } from './start-figures.js';

export interface StartPageProps {
  frame: Frame;
  content: StartContent;
  outlines: Outlines;
  /** What a topic is called. */
  label: (slug: string) => string;
}

/** More questions than this are a page of their own. */
const MOST_QUESTIONS = 6;

/** A question, then the answer: what there is, what fits, what was answered, what it is about. */
export function StartPage({ frame, content, outlines, label }: StartPageProps) {
  const t = frame.messages.home;
  const { map, fits, questions, topics, examples } = content;
  const ties = [...map.ties, ...fitTies(content)];
  const picture = <GermanyMap outlines={outlines} places={spotsOf(map.places)} ties={ties} />;
  return (
    <Page frame={frame} description={t.lead} islands={['suggest']}>
      <Hero title={t.question} lead={t.lead} picture={picture}>
        <Ask examples={examples.map(label)} />
      </Hero>
      <Figures figures={startFigures(content, frame)} />
      {fits.length > 0 && <FitSection fits={fits} label={label} title={t.fits} more={t.allListings} />}
      {questions.length > 0 && (
        <Section
          id="leitfragen"
          title={t.questions(questions.length)}
          more={{ url: '/erfahrungen', title: t.allAnswers }}
          band
        >
          <Rows>
            {questions.slice(0, MOST_QUESTIONS).map(({ slug, text, answerCount }) => (
              <Row
                item={{ url: addressOf('question', slug), title: text }}
                end={t.answers(frame.format.number(answerCount))}
              />
            ))}
          </Rows>
        </Section>
      )}
      {topics.length > 0 && (
        <Section id="themen" title={t.topics} more={{ url: '/themen', title: t.allTopics }}>
          <TopicColumns
            topics={topics.map(({ slug, count }) => ({
              url: addressOf('topic', slug),
              label: label(slug),
              count,
            }))}
          />
        </Section>
      )}
    </Page>
  );
}

/** Who seeks and who offers are tied as well. */
function fitTies({ fits, map }: StartContent): PlaceTie[] {
  const pairs = fits.map(({ need, offer }) => ({
    id: need.organisation.id,
    others: [offer.organisation.id],
  }));
  return tiesBetween(map.placeOf, pairs);
}
