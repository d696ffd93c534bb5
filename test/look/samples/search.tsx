import {
  Ask,
  Chosen,
  CountedLinks,
  Empty,
  Facets,
  Hits,
  NearField,
  Page,
  Pager,
  SortLinks,
  Understood,
  Wide,
  WithFilters,
  type FacetGroupView,
  type Frame,
  type HitView,
} from '../../../apps/portal/src/ui/index.js';

const option = (value: string, label: string, count: number, selected = false) => ({
  value,
  label,
  count,
  selected,
});

const groups: FacetGroupView[] = [
  {
    name: 'type',
    legend: 'Art',
    options: [
      option('initiative', 'Initiativen', 3, true),
      option('organisation', 'Mitglieder', 4),
      option('listing', 'Angebote und Gesuche', 3),
      option('statement', 'Antworten', 3),
      option('topic', 'Themen', 1),
    ],
  },
  {
    name: 'topic',
    legend: 'Thema',
    content: true,
    options: [
      option('digitallotsen', 'Digitallotsen', 9),
      option('personalentwicklung', 'Personalentwicklung', 4),
      option('kulturwandel', 'Kulturwandel in der Verwaltung', 3),
      option('foerderung', 'Förderung', 2),
      option('smart-city', 'Smart City', 2),
      option('strategie', 'Strategie', 1),
      option('methoden', 'Methoden', 1),
      option('fuehrung', 'Führung', 1),
      option('vernetzung', 'Vernetzung', 0),
    ],
  },
  {
    name: 'state',
    legend: 'Land',
    options: [
      {
        ...option('08', 'Baden-Württemberg', 12),
        inner: {
          name: 'county',
          legend: 'Kreise',
          legendOf: 'in Baden-Württemberg',
          options: [option('08311', 'Freiburg im Breisgau', 7), option('08231', 'Pforzheim', 5)],
        },
      },
      option('15', 'Sachsen-Anhalt', 0),
      option('11', 'Berlin', 0),
    ],
  },
];

const hits: HitView[] = [
  {
    url: '/initiativen/digitallotsen-heidelberg',
    title: 'Digitallotsinnen und Digitallotsen der Stadt Heidelberg',
    highlights: [
      {
        field: 'title',
        ranges: [
          [0, 16],
          [21, 34],
        ],
      },
    ],
    snippet:
      'Beschäftigte tragen die Digitalisierung als Ansprechpersonen in die Dienststellen und verankern sie dort.',
    kind: { name: 'Initiative', more: ['läuft', 'Stadt Heidelberg'] },
    foot: ['Heidelberg, Baden-Württemberg', 'Personalentwicklung', 'von 1 Stadt übernommen'],
  },
  {
    url: '/initiativen/digitallotsen-pforzheim',
    title: 'Digitallotsen der Stadt Pforzheim',
    highlights: [{ field: 'title', ranges: [[0, 13]] }],
    snippet:
      'Sieben Beschäftigte, darunter zwei Personalräte, wurden ausgebildet; Ziel ist mindestens eine Person je Fachamt.',
    kind: { name: 'Initiative', more: ['läuft', 'Stadt Pforzheim'] },
    foot: ['Pforzheim, Baden-Württemberg', 'Personalentwicklung', 'Landesprogramm'],
  },
  {
    url: '/biete-suche/metropolregion-rhein-neckar-sucht-digitallotsen',
    title: 'Konzept und Erfahrung mit Digitallotsen, um sie in der Region zu verbreiten',
    highlights: [{ field: 'title', ranges: [[26, 39]] }],
    kind: { name: 'Gesuch', tone: 'need', more: ['Metropolregion Rhein-Neckar'] },
    foot: ['Mannheim', '73 km'],
  },
  {
    url: '/biete-suche/stadt-heidelberg-bietet-digitallotsen',
    title: 'Konzept und Erfahrung mit Digitallotsinnen und Digitallotsen',
    highlights: [
      {
        field: 'title',
        ranges: [
          [26, 42],
          [47, 60],
        ],
      },
    ],
    kind: { name: 'Angebot', tone: 'offer', more: ['Stadt Heidelberg'] },
    foot: ['Heidelberg, Baden-Württemberg'],
    missing: ['vergaberecht'],
  },
  {
    url: '/antworten/stadt-heidelberg-verwaltung',
    title: 'Fachleute werden eng beteiligt',
    snippet: '„… Digitallotsinnen und Digitallotsen verankern den Wandel in den Dienststellen.“',
    highlights: [
      {
        field: 'snippet',
        ranges: [
          [3, 19],
          [24, 37],
        ],
      },
    ],
    kind: { name: 'Antwort', more: ['Stadt Heidelberg', 'Leitfrage Verwaltung'] },
    foot: ['6. Mitgliederversammlung', 'gefunden als: Digitallotsinnen'],
  },
];

export function SearchSample({ frame }: { frame: Frame }) {
  return (
    <Page frame={frame} title="Suche: digitallotsn" indexed={false} islands={['suggest']}>
      <Wide>
        <h1 class="visually-hidden">Suche</h1>
        <Ask value="digitallotsn" />
        <Understood>
          Gesucht nach <b>digitallotsen</b>. Stattdessen nach <a href="/suche?q=digitallotsn">digitallotsn</a>{' '}
          suchen.
        </Understood>
        <WithFilters
          filters={
            <Facets action="/suche" groups={groups} keep={{ q: 'digitallotsn' }}>
              <NearField
                place="Freiburg"
                error="„Freiburg“ gibt es mehrmals. Welcher Ort ist gemeint?"
                choices={[
                  { url: '/suche?near=08311000', title: 'Freiburg im Breisgau, Baden-Württemberg' },
                  { url: '/suche?near=03359018', title: 'Freiburg (Elbe), Niedersachsen' },
                ]}
              />
            </Facets>
          }
        >
          <div class="head">
            <h2>14 Treffer</h2>
            <SortLinks
              links={[
                { label: 'nach Übereinstimmung', to: '/suche?q=digitallotsn', current: true },
                { label: 'nach Entfernung', to: '/suche?q=digitallotsn&sort=distance' },
                { label: 'nach Titel', to: '/suche?q=digitallotsn&sort=title' },
              ]}
            />
          </div>
          <Chosen
            label="Gesetzte Filter"
            filters={[
              { key: 'type', label: 'Initiativen', to: '/suche?q=digitallotsn' },
              { key: 'near', label: 'bis 50 km um Freiburg im Breisgau', to: '/suche?q=digitallotsn' },
            ]}
            reset="/suche?q=digitallotsn"
            remove={(label) => `${label}: Filter entfernen`}
          />
          <CountedLinks
            label="Art der Treffer"
            links={[
              { key: 'all', label: 'Alle', count: 14, to: '/suche?q=digitallotsn', current: false },
              {
                key: 'initiative',
                label: 'Initiativen',
                count: 3,
                to: '/suche?q=digitallotsn',
                current: true,
              },
            ]}
          />
          <Hits hits={hits} />
          <Pager next="/suche?q=digitallotsn&cursor=abc" />
        </WithFilters>
      </Wide>
    </Page>
  );
}

export function NothingFoundSample({ frame }: { frame: Frame }) {
  return (
    <Page frame={frame} title="Suche: Flugtaxi" indexed={false} islands={['suggest']}>
      <Wide>
        <h1 class="visually-hidden">Suche</h1>
        <Ask value="Flugtaxi Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung" />
        <div class="section">
          <Empty
            title="Zu „Flugtaxi“ gibt es hier noch nichts."
            actions={[
              { url: '/themen', title: 'Alle Themen ansehen' },
              { url: '/organisationen', title: 'Alle Mitglieder ansehen' },
            ]}
          >
            Prüfen Sie die Schreibweise, oder suchen Sie mit einem allgemeineren Wort.
          </Empty>
        </div>
      </Wide>
    </Page>
  );
}
