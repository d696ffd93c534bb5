import {
  Adoptions,
  Empty,
  EqualTable,
  ErrorBody,
  Facts,
  GermanyMap,
  MapAndList,
  Markdown,
  Notice,
  Page,
  PageHeading,
  Part,
  Period,
  PlaceList,
  Row,
  Rows,
  Source,
  TopicLinks,
  Wide,
  WithAside,
  type Frame,
  type Outlines,
} from '../../../apps/portal/src/ui/index.js';
import * as network from './network.js';

export function TopicSample({ frame }: { frame: Frame }) {
  return (
    <Page frame={frame} title="Digitallotsen">
      <Wide>
        <PageHeading
          kind={{ name: 'Thema', more: ['gehört zu Personal und Organisation'] }}
          title="Digitallotsen"
          lead="Auch: Digitallotsinnen, Digitallots:innen, Digital-Guides"
        />
        <WithAside
          label="Verwandtes"
          aside={
            <Facts
              facts={[
                {
                  term: 'Verwandt',
                  value: (
                    <TopicLinks
                      topics={[{ label: 'Personalentwicklung', url: '/themen/personalentwicklung' }]}
                    />
                  ),
                },
                {
                  term: 'Darüber',
                  value: (
                    <TopicLinks topics={[{ label: 'Personal und Organisation', url: '/themen/personal' }]} />
                  ),
                },
              ]}
            />
          }
        >
          <Part id="wer" title="Wer arbeitet daran">
            <Rows>
              <Row item={network.heidelberg} end="Kommune" note="Heidelberg, Baden-Württemberg" />
              <Row item={network.pforzheim} end="Kommune" note="Pforzheim, Baden-Württemberg" />
            </Rows>
          </Part>
          <Part id="gesucht" title="Was gesucht wird">
            <Empty
              title="Niemand sucht gerade etwas zu diesem Thema."
              actions={[{ url: '/biete-suche', title: 'Alle Angebote und Gesuche' }]}
            />
          </Part>
        </WithAside>
      </Wide>
    </Page>
  );
}

export function InitiativeSample({ frame }: { frame: Frame }) {
  return (
    <Page frame={frame} title="Digitallotsinnen und Digitallotsen der Stadt Heidelberg">
      <Wide>
        <PageHeading
          kind={{
            name: 'Initiative',
            more: ['läuft', <a href={network.heidelberg.url}>Stadt Heidelberg</a>],
          }}
          title="Digitallotsinnen und Digitallotsen der Stadt Heidelberg"
          lead="Beschäftigte tragen die Digitalisierung als Ansprechpersonen in die Dienststellen und verankern sie dort."
        />
        <WithAside
          label="Angaben"
          aside={
            <>
              <Facts
                facts={[
                  { term: 'Zeitraum', value: <Period from="2018-03" to={null} /> },
                  { term: 'Personal', value: '7 ausgebildete Beschäftigte' },
                ]}
              />
              <Source>Angaben aus dem Heft zur 6. Mitgliederversammlung.</Source>
            </>
          }
        >
          <Part id="uebernommen" title="Wer es übernommen hat">
            <Adoptions
              adoptions={[
                { organisation: network.heidelberg, stage: 'origin' },
                {
                  organisation: network.pforzheim,
                  stage: 'adopter',
                  as: {
                    url: '/initiativen/digitallotsen-pforzheim',
                    title: 'Digitallotsen der Stadt Pforzheim',
                  },
                  outcome: '7 ausgebildet, Ziel eine Person je Fachamt',
                  note: 'beide stehen im Landesprogramm; die Übernahme selbst sagt das Heft nicht ausdrücklich',
                  added: true,
                },
                {
                  organisation: network.rheinNeckar,
                  stage: 'advocate',
                  note: 'will das Konzept verbreiten',
                },
                { organisation: network.merseburg, stage: 'abandoned', reason: 'kein Personal' },
              ]}
            />
          </Part>
          <Part id="text" title="Worum es geht">
            <Markdown
              text={
                'Beschäftigte aus **allen Ämtern** lernen:\n\n- digitale Werkzeuge\n- Beratung im Haus\n\n> Wandel gelingt mit Menschen.\n\nMehr unter https://www.heidelberg.de/digital'
              }
            />
          </Part>
        </WithAside>
      </Wide>
    </Page>
  );
}

export function MapSample({ frame, outlines }: { frame: Frame; outlines: Outlines }) {
  return (
    <Page frame={frame} title="Karte">
      <Wide>
        <PageHeading title="Wo das Netzwerk arbeitet" lead="25 Mitglieder und Partner an 10 Orten." />
        <MapAndList
          map={<GermanyMap outlines={outlines} places={network.places} ties={network.ties} size="large" />}
        >
          <PlaceList
            places={network.places.map((place) => ({
              ...place,
              organisations:
                place.ags === '08231000' ? [network.pforzheim, network.hochschule, network.ihk] : [],
            }))}
          />
          <EqualTable
            caption="Verbindungen auf der Karte"
            columns={[{ title: 'Von' }, { title: 'Nach' }, { title: 'Entfernung in km', numeric: true }]}
            rows={[
              ['Heidelberg', 'Pforzheim', '52'],
              ['Merseburg', 'Freiburg im Breisgau', '468'],
            ]}
          />
        </MapAndList>
      </Wide>
    </Page>
  );
}

export function ErrorSample({ frame, status }: { frame: Frame; status: number }) {
  return (
    <Page frame={frame} title="Fehler" indexed={false}>
      <ErrorBody
        status={status}
        details={status === 400 ? ['„groesse“ ist kein Filter dieser Liste.'] : []}
        requestId={status === 500 ? '01J9Z3-7K' : undefined}
      />
    </Page>
  );
}

export function EmptySample({ frame }: { frame: Frame }) {
  return (
    <Page frame={frame} title="Mitglieder" indexed={false}>
      <Wide>
        <PageHeading title="Mitglieder und Partner" />
        <Notice tone="warning">Die Suche ist gerade eingeschränkt. Die Listen sind vollständig.</Notice>
        <Empty
          title="Hier ist noch niemand."
          actions={[{ url: '/hilfe#import', title: 'So kommt ein Netzwerk hinein' }]}
        >
          Ein Netzwerk wird mit einer Datei eingelesen.
        </Empty>
      </Wide>
    </Page>
  );
}
