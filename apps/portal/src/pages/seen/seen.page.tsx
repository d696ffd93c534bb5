import { LEAST_TOLD, type SeenMonth } from '#curation';
import type { OrganisationView } from '#organisations';
import {
  Empty,
  type Fact,
  Facts,
  type Frame,
  Page,
  PageHeading,
  Part,
  useFrame,
  Wide,
} from '../../ui/index.js';
import { OrganisationWays } from '../parts/organisation-ways.js';

export interface SeenPageProps {
  frame: Frame;
  organisation: Pick<OrganisationView, 'slug' | 'name'>;
  /** The last one first. */
  months: readonly SeenMonth[];
}

export function SeenPage({ frame, organisation: { slug, name }, months }: SeenPageProps) {
  const t = frame.messages.seen;
  return (
    <Page frame={frame} title={t.title(name)} indexed={false}>
      <Wide>
        <PageHeading title={t.title(name)} lead={t.lead(frame.format.number(LEAST_TOLD))} />
        <OrganisationWays slug={slug} />
        {months.length === 0 && (
          <Empty title={t.none}>
            <p>{t.noneHint}</p>
          </Empty>
        )}
        {months.map((month) => (
          <Month month={month} />
        ))}
      </Wide>
    </Page>
  );
}

function Month({ month: { month, found, words, opened } }: { month: SeenMonth }) {
  const { messages, format } = useFrame();
  const t = messages.seen;
  const kindOf = (name: (typeof opened.shown)[number]['name']) =>
    name === '' ? t.visitors : messages.terms.organisationKinds[name];
  return (
    <Part id={`monat-${month}`} title={format.date(month)}>
      <Facts
        beside
        facts={[
          { term: t.found, value: useAmount(found) },
          { term: t.opened, value: useAmount(opened) },
          ...countsOf(
            t.by,
            opened.shown.map(({ name, times }) => ({ name: kindOf(name), times })),
          ),
          ...countsOf(t.words, words),
        ]}
      />
    </Part>
  );
}

function countsOf(term: string, counts: readonly { name: string; times: number }[]): Fact[] {
  return counts.length === 0 ? [] : [{ term, value: <Counts counts={counts} /> }];
}

function Counts({ counts }: { counts: readonly { name: string; times: number }[] }) {
  const { format } = useFrame();
  return (
    <ul>
      {counts.map(({ name, times }) => (
        <li>
          {name}: {format.number(times)}
        </li>
      ))}
    </ul>
  );
}

/** A number, or that it is too small to be told. */
function useAmount({ total, isMore }: { total: number; isMore: boolean }): string {
  const { messages, format } = useFrame();
  const t = messages.seen;
  if (isMore) {
    const least = format.number(LEAST_TOLD);
    return total === 0 ? t.fewer(least) : t.atLeast(format.number(total));
  }
  return format.number(total);
}
