import {
  Chain,
  Facts,
  Lines,
  Matches,
  Page,
  PageHeading,
  Part,
  Row,
  Rows,
  TopicColumns,
  Wide,
  WithAside,
  type Frame,
  type Named,
} from '../../../apps/portal/src/ui/index.js';

const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzgebungskompetenzzentrum';
const ministry: Named = {
  url: '/organisationen/lang',
  title: 'Ministerium für Wirtschaft, Arbeit und Wohnungsbau Baden-Württemberg',
};
const monster: Named = { url: '/organisationen/lang', title: long };
const address =
  'https://www.geonet-mrn.de/portal/fep/de/dt.jsp?setCursor=1-439988-468470&leaf=unbreakable_segment_of_the_address';

/** What very long names, words and addresses do to each component. */
export function LongWordsSample({ frame }: { frame: Frame }) {
  return (
    <Page frame={frame} title={long}>
      <Wide>
        <PageHeading
          kind={{ name: 'Behörde', more: [ministry.title] }}
          title={long}
          lead={`${long} ${long}`}
        />
        <Lines lines={[{ from: ministry, on: `beteiligt an ${long}`, to: monster }]} />
        <WithAside
          label="Angaben"
          aside={<Facts facts={[{ term: 'Verweis', value: <a href={address}>{address}</a> }]} />}
        >
          <Part id="peers" title={`Wer arbeitet an ${long}?`} more={ministry}>
            <Matches
              matches={[
                {
                  target: monster,
                  note: ministry.title,
                  band: 'worth-a-look',
                  reasons: [{ share: 1, text: `Gemeinsames Thema: ${long}.`, items: [long] }],
                  differences: [{ text: long }],
                },
              ]}
            />
          </Part>
          <Part id="zeilen" title="Zeilen">
            <Rows>
              <Row item={monster} end="abgeschlossen" note={ministry.title} text={long} />
            </Rows>
            <Chain start={ministry} steps={[{ on: long, to: monster }]} />
          </Part>
          <Part id="themen" title="Themen">
            <TopicColumns topics={[{ label: long, url: '/themen/lang', count: 1200 }]} />
          </Part>
        </WithAside>
      </Wide>
    </Page>
  );
}
