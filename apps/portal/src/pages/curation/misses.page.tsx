import type { OrganisationRef } from '#organisations';
import type { Miss } from '#search';
import {
  Empty,
  EqualTable,
  Form,
  type Frame,
  Link,
  Page,
  PageHeading,
  Pager,
  useFrame,
  Wide,
  withQuery,
} from '../../ui/index.js';
import { needPath } from '../entries/start-of-entry.js';
import { PutAwayPart } from './put-away.part.js';

export const MISSES_PATH = '/kuratierung/nicht-gefunden';
export const SYNONYM_PATH = `${MISSES_PATH}/synonym`;

export interface MissesPageProps {
  frame: Frame;
  misses: readonly Miss[];
  /** For which the curator writes, where there is one. */
  organisation: OrganisationRef | null;
  /** Words that are not listed any more; on the first page. */
  putAway: readonly string[];
  /** Of this page; null on the first. */
  cursor: string | null;
  next: string | null;
}

/** Words that were searched for in vain, each with what can be done about it. */
export function MissesPage({ frame, misses, organisation, putAway, cursor, next }: MissesPageProps) {
  const { misses: t, title } = frame.messages.curation;
  const { words, count, last, action } = t.table;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <p>
          <Link to="/kuratierung">{title}</Link>
        </p>
        {misses.length === 0 ? (
          <Empty title={t.empty} />
        ) : (
          <EqualTable
            caption={t.title}
            stacks
            columns={[{ title: words }, { title: count, numeric: true }, { title: last }, { title: action }]}
            rows={misses.map((miss) => [
              <span class="typed">
                <Link to={withQuery('/suche', { q: miss.words })}>{miss.words}</Link>
              </span>,
              frame.format.number(miss.count),
              frame.format.date(miss.last),
              <Ways words={miss.words} organisation={organisation} cursor={cursor} />,
            ])}
          />
        )}
        <Pager
          next={next && withQuery(MISSES_PATH, { cursor: next })}
          first={cursor && MISSES_PATH}
          label={t.further}
        />
        <PutAwayPart words={putAway} />
      </Wide>
    </Page>
  );
}

function Ways({
  words,
  organisation,
  cursor,
}: { words: string } & Pick<MissesPageProps, 'organisation' | 'cursor'>) {
  const { misses: t } = useFrame().messages.curation;
  return (
    <>
      <p class="actions">
        <Link to={withQuery(SYNONYM_PATH, { words })} label={t.synonymOf(words)}>
          {t.synonym}
        </Link>
        {organisation && (
          <Link to={needPath(organisation.slug, words)} label={t.needOf(words)}>
            {t.need}
          </Link>
        )}
      </p>
      <Form action={`${MISSES_PATH}/beiseite`} button={t.putAway} tone="quiet" label={t.putAwayOf(words)}>
        <input type="hidden" name="words" value={words} />
        {cursor && <input type="hidden" name="cursor" value={cursor} />}
      </Form>
    </>
  );
}
