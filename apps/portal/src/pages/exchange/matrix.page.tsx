import { addressOf } from '../../addresses/address-of.js';
import { Empty, type Frame, Link, Matrix, Page, PageHeading, SortLinks, Wide } from '../../ui/index.js';
import { matrixCounts, matrixView } from './matrix-view.js';
import type { MatrixPageContent } from './read-matrix-page.js';

export interface MatrixPageProps {
  frame: Frame;
  content: MatrixPageContent | null;
}

/** Who says what: members and guiding questions of one event (EXC-04). */
export function MatrixPage({ frame, content }: MatrixPageProps) {
  const t = frame.messages.exchange;
  return (
    <Page frame={frame} title={t.title} description={t.description}>
      <Wide>{content ? <Filled frame={frame} content={content} /> : <Nothing frame={frame} />}</Wide>
    </Page>
  );
}

function Filled({ frame, content }: { frame: Frame; content: MatrixPageContent }) {
  const { messages, format } = frame;
  const t = messages.exchange;
  const { event, events, matrix, statements } = content;
  const counts = matrixCounts(matrix);
  return (
    <>
      <PageHeading
        kind={{
          name: messages.terms.recordTypes.event,
          more: [<Link to={addressOf('event', event.slug)}>{event.title}</Link>],
        }}
        title={t.title}
        lead={t.counts(
          format.number(counts.members),
          format.number(counts.questions),
          format.number(counts.answers),
        )}
      />
      {events.length > 1 && (
        <SortLinks
          links={events.map(({ slug, title }) => ({
            label: title,
            to: `/erfahrungen?event=${encodeURIComponent(slug)}`,
            current: slug === event.slug,
          }))}
        />
      )}
      <Matrix matrix={matrixView(matrix, statements, frame)} />
    </>
  );
}

function Nothing({ frame }: { frame: Frame }) {
  const t = frame.messages.exchange;
  return (
    <>
      <PageHeading title={t.title} />
      <Empty
        title={t.nothing}
        actions={[{ url: '/organisationen', title: frame.messages.site.navigation.members }]}
      >
        <p>{t.nothingHint}</p>
      </Empty>
    </>
  );
}
