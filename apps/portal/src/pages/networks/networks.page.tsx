import {
  Empty,
  type Frame,
  Lines,
  Page,
  PageHeading,
  Pager,
  Part,
  Row,
  Rows,
  useFrame,
  Wide,
  withQuery,
} from '../../ui/index.js';
import type { NetworkView } from './network-view.js';

export interface NetworksPageProps {
  frame: Frame;
  networks: readonly NetworkView[];
  /** Of all pages together. */
  total: number;
  next: string | null;
  isFurther: boolean;
}

const PATH = '/netzwerke';

/** The networks and, as lines between them, which takes part in which. */
export function NetworksPage(props: NetworksPageProps) {
  const { frame, networks, total, isFurther } = props;
  const t = frame.messages.organisations.networks;
  return (
    <Page frame={frame} title={t.title} description={t.lead} indexed={frame.search === ''}>
      <Wide>
        <PageHeading title={t.title} lead={t.lead} />
        {networks.length > 0 ? (
          <>
            <Part id="liste" title={t.count(frame.format.number(total))}>
              <Networks {...props} />
            </Part>
            <Nesting networks={networks} />
          </>
        ) : (
          <Empty
            title={isFurther ? frame.messages.search.nothing.further : t.empty}
            actions={[{ url: '/organisationen', title: frame.messages.organisations.title }]}
          />
        )}
      </Wide>
    </Page>
  );
}

function Networks({ networks, next, isFurther }: NetworksPageProps) {
  const { messages } = useFrame();
  return (
    <>
      <Rows>
        {networks.map(({ network, members, note, summary }) => (
          <Row item={network} end={members} note={note} text={summary ?? undefined} />
        ))}
      </Rows>
      <Pager
        label={messages.search.moreEntries}
        next={next && withQuery(PATH, { cursor: next })}
        first={isFurther ? PATH : null}
      />
    </>
  );
}

/** Each network stands at the beginning of a line to every network it is a member of. */
function Nesting({ networks }: Pick<NetworksPageProps, 'networks'>) {
  const t = useFrame().messages.organisations.networks;
  const lines = networks.flatMap(({ network, within }) =>
    within.map((to) => ({ from: network, on: t.isMemberOf, to })),
  );
  return (
    <Part id="verflechtung" title={t.nesting}>
      {lines.length > 0 ? (
        <Lines lines={lines} />
      ) : (
        <Empty title={t.noNesting}>
          <p>{t.noNestingHint}</p>
        </Empty>
      )}
    </Part>
  );
}
