import type { OrganisationRef } from '#organisations';
import type { Miss, MissFilter } from '#search';
import {
  Empty,
  EqualTable,
  Form,
  type Frame,
  Link,
  Page,
  PageHeading,
  Pager,
  SortLinks,
  useFrame,
  Wide,
  withQuery,
} from '../../ui/index.js';
import { needPath } from '../entries/start-of-entry.js';
import { PutAwayPart } from './put-away.part.js';

export const MISSES_PATH = '/kuratierung/nicht-gefunden';
export const SYNONYM_PATH = `${MISSES_PATH}/synonym`;

export const MISSES_FILTERS = ['nothing', 'partial'] as const satisfies readonly MissFilter[];

export function missesAddress(filter: MissFilter, cursor: string | null = null): string {
  return withQuery(MISSES_PATH, { found: filter ?? undefined, cursor: cursor || undefined });
}

export interface MissesPageProps {
  frame: Frame;
  misses: readonly Miss[];
  /** For which the curator writes, where there is one. */
  organisation: OrganisationRef | null;
  /** Words that are not listed any more; on the first page. */
  putAway: readonly string[];
  /** Null: all of them are listed. */
  filter: MissFilter;
  /** Of this page; null on the first. */
  cursor: string | null;
  next: string | null;
}

/** Words that were searched for in vain, each with what can be done about it. */
export function MissesPage({ frame, misses, organisation, putAway, filter, cursor, next }: MissesPageProps) {
  const { misses: t, title } = frame.messages.curation;
  const { words, count, found, last, action } = t.table;
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        <p>
          <Link to="/kuratierung">{title}</Link>
        </p>
        <SortLinks
          label={found}
          links={[null, ...MISSES_FILTERS].map((one) => ({
            label: t.filters[one ?? 'all'],
            to: missesAddress(one),
            current: one === filter,
          }))}
        />
        {misses.length === 0 ? (
          <Empty title={filter ? t.emptyFiltered : t.empty} />
        ) : (
          <EqualTable
            caption={t.title}
            stacks
            columns={[
              { title: words },
              { title: count, numeric: true },
              { title: found },
              { title: last },
              { title: action },
            ]}
            rows={misses.map((miss) => [
              <span class="typed">
                <Link to={withQuery('/suche', { q: miss.words })}>{miss.words}</Link>
              </span>,
              frame.format.number(miss.count),
              miss.partial === null ? t.found.unknown : t.found[miss.partial ? 'partial' : 'nothing'],
              frame.format.date(miss.last),
              <Ways words={miss.words} organisation={organisation} filter={filter} cursor={cursor} />,
            ])}
          />
        )}
        <Pager
          next={next && missesAddress(filter, next)}
          first={cursor && missesAddress(filter)}
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
  filter,
  cursor,
}: { words: string } & Pick<MissesPageProps, 'organisation' | 'filter' | 'cursor'>) {
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
        {filter && <input type="hidden" name="found" value={filter} />}
        {cursor && <input type="hidden" name="cursor" value={cursor} />}
      </Form>
    </>
  );
}
