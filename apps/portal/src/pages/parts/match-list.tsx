import {
  Band,
  EqualTable,
  Link,
  Matches,
  type MatchView,
  SortLinks,
  useContentLanguage,
  useFrame,
} from '../../ui/index.js';

export interface MatchListProps {
  matches: readonly MatchView[];
  /** What the table is a list of. */
  caption: string;
  isTable: boolean;
  /** Addresses of the same list one below the other, side by side, and to be saved. */
  ways: { list: string; table: string; csv: string };
}

/** A list of matches with its reasons, or the same as a table; either way to be saved for a spreadsheet. */
export function MatchList({ matches, caption, isTable, ways }: MatchListProps) {
  const t = useFrame().messages.matching.views;
  return (
    <>
      {isTable ? <MatchTable matches={matches} caption={caption} /> : <Matches matches={matches} />}
      <div class="ways-on">
        <SortLinks
          label={t.label}
          links={[
            { label: t.list, to: ways.list, current: !isTable },
            { label: t.table, to: ways.table, current: isTable },
          ]}
        />
        <p class="kind">
          <Link to={ways.csv}>{t.csv}</Link>
        </p>
      </div>
    </>
  );
}

function MatchTable({ matches, caption }: Pick<MatchListProps, 'matches' | 'caption'>) {
  const { columns } = useFrame().messages.matching;
  const lang = useContentLanguage();
  const rows = matches.map(({ target, note, band, reasons, differences }) => [
    <>
      <Link to={target.url} lang={lang}>
        {target.title}
      </Link>
      {note && <p class="kind">{note}</p>}
    </>,
    <Band band={band} />,
    sentences(reasons),
    sentences(differences),
  ]);
  const titles = [columns.name, columns.band, columns.reasons, columns.differences];
  return <EqualTable caption={caption} columns={titles.map((title) => ({ title }))} rows={rows} stacks />;
}

function sentences(texts: readonly { text: string }[]) {
  return (
    <ul class="sentences">
      {texts.map(({ text }) => (
        <li>{text}</li>
      ))}
    </ul>
  );
}
