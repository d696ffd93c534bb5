import type { ApprovalDemand, ShownChange } from '#organisations';
import type { OrganisationView } from '#organisations';
import {
  Choices,
  Empty,
  ErrorSummary,
  Field,
  Form,
  type Frame,
  Link,
  Page,
  PageHeading,
  Part,
  useFrame,
  Wide,
} from '../../ui/index.js';
import { OrganisationWays } from '../parts/organisation-ways.js';
import type { EntryKind } from '../entries/entry-kind.js';
import { ChangeTable } from './change-table.js';
import type { SayChange } from './change-words.js';

export interface ApprovalError {
  /** Of the change that was decided about. */
  readonly id: string;
  readonly message: string;
  /** What was typed. */
  readonly reason: string;
}

export interface ApprovalsProps {
  frame: Frame;
  organisation: OrganisationView;
  changes: readonly ShownChange[];
  /** Id of the account that looks. */
  own: string;
  /** Whether whoever looks may approve. */
  decides: boolean;
  /** Whose changes they are, by account, for whoever may see the team; null for others. */
  writers: ReadonlyMap<string, { readonly email: string }> | null;
  demand: ApprovalDemand;
  error: ApprovalError | null;
  say: SayChange;
}

/** Where entries of a kind are edited. */
const LISTS: Readonly<Record<string, EntryKind>> = {
  initiative: 'initiativen',
  listing: 'angebote',
  statement: 'aussagen',
  adoption: 'nachnutzung',
  relation: 'beziehungen',
};

/** What waits for approval in one organisation, and whether anything has to. */
export function ApprovalsPage(props: ApprovalsProps) {
  const { frame, organisation, changes, decides, error } = props;
  const t = frame.messages.approval;
  const path = `/organisationen/${organisation.slug}`;
  const isThere = changes.some(({ id }) => id === error?.id);
  const listed = error ? [{ name: isThere ? `reason-${error.id}` : '', message: error.message }] : [];
  return (
    <Page frame={frame} title={t.title(organisation.name)} indexed={false}>
      <Wide>
        <PageHeading title={t.title(organisation.name)} lead={t.lead} />
        <OrganisationWays slug={organisation.slug} />
        <ErrorSummary title={t.wrong} errors={listed} />
        {changes.length === 0 && <Empty title={t.empty} />}
        {changes.map((change) => (
          <Change {...props} path={path} change={change} />
        ))}
        {decides && <Demand path={path} {...props} />}
      </Wide>
    </Page>
  );
}

function Change({
  path,
  change,
  own,
  decides,
  writers,
  error,
  say,
}: ApprovalsProps & { path: string; change: ShownChange }) {
  const { messages, format } = useFrame();
  const t = messages.approval;
  const { id, accountId, state, createdAt, reason, lines, record, version } = change;
  const isOwn = accountId === own;
  const writer = writers?.get(accountId)?.email;
  const day = format.date(createdAt.toISOString());
  // Nothing is stored of a new one.
  const said = version === 0 ? t.made : t.changed;
  const date = isOwn ? said.yours(day) : said.from(day);
  const about = record.kind === 'organisation' ? '' : `${t.records[record.kind] ?? ''} „${record.title}“, `;
  const title = `${about}${date}: ${t.states[state]}`;
  return (
    <Part id={`aenderung-${id}`} title={title}>
      {writer && !isOwn && <p class="kind">{t.writtenBy(writer)}</p>}
      {reason && (
        <p class="kept-lines">
          {t.reasonGiven}: {reason}
        </p>
      )}
      {state === 'open' && (
        <ChangeTable record={record.kind} lines={lines} about={title} say={say(record.kind)} />
      )}
      {state === 'open' && isOwn && <OwnWays path={path} change={change} date={date} />}
      {state === 'open' && decides && !isOwn && (
        <Decision path={path} change={change} date={date} error={error?.id === id ? error : null} />
      )}
    </Part>
  );
}

function OwnWays({ path, change, date }: { path: string; change: ShownChange; date: string }) {
  const { id, record } = change;
  const t = useFrame().messages.approval;
  const list = LISTS[record.kind];
  const entry = list ? `${path}/eintraege/${list}/${record.slug ?? record.id}` : null;
  const goOn = record.kind === 'organisation' ? `${path}/bearbeiten` : entry;
  return (
    <Form
      action={`${path}/freigaben/${id}/zurueckziehen`}
      button={t.withdraw}
      tone="second"
      label={`${t.withdraw}: ${date}`}
      beside={goOn && <Link to={goOn}>{t.goOn}</Link>}
    />
  );
}

function Decision(props: { path: string; change: ShownChange; date: string; error: ApprovalError | null }) {
  const { path, change, date, error } = props;
  const t = useFrame().messages.approval;
  const { id, version } = change;
  return (
    <>
      <Form action={`${path}/freigaben/${id}/freigeben`} button={t.approve} label={`${t.approve}: ${date}`}>
        <input type="hidden" name="version" value={String(version)} />
      </Form>
      <Form
        action={`${path}/freigaben/${id}/ablehnen`}
        button={t.reject}
        tone="second"
        label={`${t.reject}: ${date}`}
      >
        <Field
          name="reason"
          apart={id}
          label={t.reason}
          hint={t.reasonHint}
          value={error?.reason}
          error={error?.message}
          rows={3}
          isRequired
        />
      </Form>
    </>
  );
}

/** Four eyes on demand: the owners say so, of a network for its members too. */
function Demand({ path, organisation, demand }: ApprovalsProps & { path: string }) {
  const t = useFrame().messages.approval;
  const offered = organisation.kinds.includes('network')
    ? (['no', 'own', 'members'] as const)
    : (['no', 'own'] as const);
  const chosen = demand.forMembers ? 'members' : demand.isDemanded ? 'own' : 'no';
  return (
    <Part id="vier-augen" title={t.demand}>
      <Form action={`${path}/freigaben/einstellung`} button={t.save} tone="second" label={t.demand}>
        <Choices
          name="freigabe"
          label={t.demandLead}
          hint={t.demandHint}
          choices={offered.map((value) => ({ value, label: t.demands[value] }))}
          chosen={chosen}
        />
      </Form>
    </Part>
  );
}
