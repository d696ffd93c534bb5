import {
  Chain,
  Facts,
  Matches,
  Page,
  PageHeading,
  Part,
  Row,
  Rows,
  Source,
  TopicLinks,
  Wide,
  WithAside,
  type Frame,
  type MatchView,
  type Named,
} from '../../../apps/portal/src/ui/index.js';
import * as network from './network.js';

const matches: MatchView[] = [
  {
    target: network.heidelberg,
    note: 'Kommune · Großstadt · Heidelberg, Baden-Württemberg',
    band: 'strong',
    reasons: [
      {
        share: 0.52,
        text: 'Beide bilden Digitallotsen aus; das nennen nur 3 von 25.',
        items: ['Digitallotsen'],
      },
      {
        share: 0.27,
        text: 'Beide beteiligen Bürgerinnen und Bürger an der Smart City.',
        items: ['Smart City'],
      },
      {
        share: 0.21,
        text: 'Beide sind kreisfreie Großstädte in Baden-Württemberg, 52 km voneinander.',
        items: [],
      },
    ],
    differences: [{ text: 'mit 160.000 Einwohnern etwas größer' }, { text: 'eigene Digital-Agentur' }],
  },
  {
    target: network.stadtwerkePforzheim,
    note: 'Kommunales Unternehmen · Pforzheim, Baden-Württemberg',
    band: 'good',
    reasons: [
      {
        share: 0.64,
        text: 'Pforzheim sucht vergaberechtliche Hilfe bei Netzen, die Stadtwerke bieten Fachwissen zu LoRaWAN und Glasfaser.',
        items: ['LoRaWAN und Glasfaser'],
      },
      { share: 0.36, text: 'Beide nennen WLAN; am selben Ort.', items: ['WLAN'] },
    ],
    differences: [{ text: 'kommunales Unternehmen, keine Verwaltung' }],
  },
  {
    target: network.freiburgGestalten,
    note: 'Verein · Freiburg im Breisgau, Baden-Württemberg',
    band: 'worth-a-look',
    reasons: [
      {
        share: 1,
        text: 'Pforzheim sucht Formate für Bürgerbeteiligung, der Verein bietet Begegnung auf Augenhöhe.',
        items: ['Bürgerbeteiligung'],
      },
    ],
    differences: [{ text: 'Verein der freien Kulturszene, 96 km entfernt' }],
  },
];

const topics = ['Digitallotsen', 'Smart City', 'WLAN', 'LoRaWAN', 'Bürgerbeteiligung'];
const initiative = (slug: string, title: string): Named => ({ url: `/initiativen/${slug}`, title });

export function ProfileSample({ frame }: { frame: Frame }) {
  return (
    <Page
      frame={frame}
      title="Stadt Pforzheim"
      description="Stadt mit klarem Auftrag der Spitze zur Smart City."
    >
      <Wide>
        <PageHeading
          kind={{ name: 'Kommune', more: ['Großstadt', 'Pforzheim, Baden-Württemberg'] }}
          title="Stadt Pforzheim"
          lead="Stadt mit klarem Auftrag der Spitze zur Smart City; bildet Digitallotsen aus und arbeitet mit Beirat, Hochschule und Stadtwerken."
        />
        <WithAside label="Angaben" aside={<ProfileFacts />}>
          <Part
            id="peers"
            title="Wer arbeitet an Ähnlichem?"
            more={{
              url: '/organisationen/stadt-pforzheim?andere-rollen=ja',
              title: 'Außerhalb der eigenen Rolle',
            }}
          >
            <Matches matches={matches} />
          </Part>
          <Part id="initiativen" title="Woran Pforzheim arbeitet">
            <Rows>
              <Row
                item={initiative('digitallotsen-pforzheim', 'Digitallotsen der Stadt Pforzheim')}
                end="läuft"
                note="von Heidelberg übernommen"
              />
              <Row
                item={initiative('netze-pforzheim', 'Glasfaser, freies WLAN und LoRaWAN mit den Stadtwerken')}
                end="läuft"
                note="mit Stadtwerken Pforzheim"
              />
              <Row
                item={initiative('smart-city-strategie-pforzheim', 'Smart-City-Strategie mit den Bürgern')}
                end="Idee"
                note="sucht Formate"
              />
              <Row
                item={initiative('digitalisierungsbeirat-pforzheim', 'Digitalisierungsbeirat Pforzheim')}
                end="läuft"
                note="mit Hochschule und IHK"
              />
            </Rows>
          </Part>
          <Part id="weg" title="Wie ist Pforzheim mit dem DIGIHUB Südbaden verbunden?">
            <Chain
              start={network.pforzheim}
              steps={[
                {
                  on: 'beide bei der 6. Mitgliederversammlung',
                  to: { url: '/veranstaltungen/mitgliederversammlung-6', title: 'Erfahrungsaustausch' },
                },
                { on: 'ebenfalls dort', to: network.digihub },
              ]}
            />
          </Part>
        </WithAside>
      </Wide>
    </Page>
  );
}

function ProfileFacts() {
  return (
    <>
      <Facts
        facts={[
          {
            term: 'Themen',
            value: <TopicLinks topics={topics.map((label) => ({ label, url: '/themen/smart-city' }))} />,
          },
          { term: 'Einheit', value: 'Büro des Oberbürgermeisters' },
          { term: 'Auch bekannt als', value: 'Pforzheim digital' },
          {
            term: 'Verbunden mit',
            value: (
              <ul>
                {[network.stadtwerkePforzheim, network.hochschule, network.ihk].map(({ url, title }) => (
                  <li>
                    <a href={url}>{title}</a> · Partner
                  </li>
                ))}
              </ul>
            ),
          },
          { term: 'Gemeindeschlüssel', value: '08231000' },
        ]}
      />
      <Source>
        Für dieses Profil ist noch niemand verantwortlich. Angaben aus dem Heft zur 6. Mitgliederversammlung.{' '}
        <a href="/datenquellen">Datenquellen</a>
      </Source>
    </>
  );
}
