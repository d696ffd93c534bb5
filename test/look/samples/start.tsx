import {
  Ask,
  Figures,
  GermanyMap,
  Hero,
  Lines,
  Page,
  Row,
  Rows,
  Section,
  TopicColumns,
  type Frame,
  type Outlines,
} from '../../../apps/portal/src/ui/index.js';
import * as network from './network.js';

const topics: [string, string, number][] = [
  ['buergerbeteiligung', 'Bürgerbeteiligung', 9],
  ['digitallotsen', 'Digitallotsen', 7],
  ['kulturwandel', 'Kulturwandel in der Verwaltung', 6],
  ['smart-city', 'Smart City', 6],
  ['kultur', 'Kultur und Veranstaltungen', 6],
  ['strategie', 'Strategie', 5],
  ['wirtschaft', 'Regionale Wirtschaft', 5],
  ['wlan', 'WLAN und Glasfaser', 4],
  ['lorawan', 'LoRaWAN', 3],
  ['geodaten', 'Geodaten', 3],
  ['digitale-bildung', 'Digitale Bildung', 3],
  ['vergaberecht', 'Vergaberecht', 1],
];

const answers = [5, 5, 4, 4, 3, 5];

export function StartSample({ frame, outlines }: { frame: Frame; outlines: Outlines }) {
  return (
    <Page
      frame={frame}
      description="Wer macht das schon? Das Verzeichnis digitaler Kommunen."
      islands={['suggest']}
    >
      <Hero
        title="Wer macht das schon?"
        lead="Kommunen, Stadtwerke, Hubs und Vereine zeigen, woran sie arbeiten, was dabei herauskam und wen man fragen kann."
        picture={<GermanyMap outlines={outlines} places={network.places} ties={network.ties} />}
      >
        <Ask examples={['Digitallotsen', 'LoRaWAN und Vergaberecht', 'Bürgerbeteiligung Kleinstadt']} />
      </Hero>
      <Figures
        figures={[
          { value: 25, label: 'Mitglieder und Partner' },
          { value: 25, label: 'Initiativen' },
          { value: 12, label: 'Angebote und Gesuche' },
          { value: 26, label: 'Antworten auf 6 Leitfragen' },
          { value: 3, label: 'Netzwerke' },
        ]}
      />
      <Section
        id="passt"
        title="Das passt gerade zusammen"
        more={{ url: '/biete-suche', title: 'Alle Angebote und Gesuche' }}
      >
        <Lines
          lines={[
            {
              from: network.pforzheim,
              on: 'sucht und findet: Netze vergaberechtlich sauber',
              to: network.stadtwerkePforzheim,
            },
            {
              from: network.rheinNeckar,
              on: 'will verbreiten, was dort läuft: Digitallotsen',
              to: network.heidelberg,
            },
            {
              from: network.pforzheim,
              on: 'Beteiligung an der Smart-City-Strategie',
              to: network.freiburgGestalten,
            },
          ]}
        />
      </Section>
      <Section
        id="frage"
        title="Sechs Leitfragen, viele Antworten"
        more={{ url: '/erfahrungen', title: 'Alle Antworten nebeneinander' }}
        band
      >
        <Rows>
          {network.questions.map((question, at) => (
            <Row item={question} end={`${answers[at]} Antworten`} />
          ))}
        </Rows>
      </Section>
      <Section id="themen" title="Themen" more={{ url: '/themen', title: 'Alle Themen' }}>
        <TopicColumns
          topics={topics.map(([slug, label, count]) => ({ url: `/themen/${slug}`, label, count }))}
        />
      </Section>
    </Page>
  );
}
