import { QUEUE_KINDS, type QueueItem, type QueueKind } from '#curation';
import { ChangeTable } from '../approval/change-table.js';
import type { SayChange } from '../approval/change-words.js';
import { Rivals } from './rivals.part.js';
import { MISSES_PATH } from './misses.page.js';
import { ItemFacts } from './item-facts.part.js';
import {
  Empty,
  ErrorSummary,
  Field,
  Form,
  type Frame,
  Link,
  Page,
  PageHeading,
  Pager,
  Part,
  useFrame,
  Wide,
  withQuery,
} from '../../ui/index.js';

export interface QueueError {
  /** Of the item that was decided about. */
  readonly id: string;
  readonly message: string;
  /** What was typed. */
  readonly reason: string;
}

export interface QueuePageProps {
  frame: Frame;
  items: readonly QueueItem[];
  /** How many wait of each kind. */
  counts: Readonly<Record<QueueKind, number>>;
  /** The kind that is shown alone; null: all are. */
  kind: QueueKind | null;
  /** Where the page begins; null: it is the first one. */
  cursor: string | null;
  next: string | null;
  seesLog: boolean;
  /** What whoever looks curates, as a sentence; null: everything. */
  part: string | null;
  error: QueueError | null;
  say: SayChange;
}

const PATH = '/kuratierung';

export function QueuePage(props: QueuePageProps) {
  const { frame, items, kind, cursor, next, seesLog, part, error, say } = props;
  const { curation: t, accounts } = frame.messages;
  const isThere = items.some(({ id }) => id === error?.id);
  const listed = error ? [{ name: isThere ? `reason-${error.id}` : '', message: error.message }] : [];
  return (
    <Page frame={frame} title={t.title} indexed={false}>
      <Wide>
        <PageHeading title={t.title} lead={[t.lead, part].filter(Boolean).join(' ')} />
        <ErrorSummary title={accounts.errors.title} errors={listed} />
        <KindFilter {...props} />
        {items.length === 0 ? (
          <Empty title={t.empty}>
            <p>{t.emptyHint}</p>
          </Empty>
        ) : (
          items.map((item) => (
            <Item {...props} item={item} error={item.id === error?.id ? error : null} say={say} />
          ))
        )}
        <Pager
          next={next && withQuery(PATH, { ...(kind && { kind }), cursor: next })}
          first={cursor === null ? null : withQuery(PATH, { ...(kind && { kind }) })}
        />
        {seesLog && (
          <p>
            <Link to={MISSES_PATH}>{t.misses.title}</Link> · <Link to={`${PATH}/protokoll`}>{t.log}</Link>
          </p>
        )}
      </Wide>
    </Page>
  );
}

/** The kinds with how many wait of each; those of a part see the numbers of that part. */
function KindFilter({ frame, counts, kind }: QueuePageProps) {
  const t = frame.messages.curation;
  const all = QUEUE_KINDS.reduce((sum, one) => sum + counts[one], 0);
  const choices: [QueueKind | null, string, number][] = [
    [null, t.every, all],
    ...QUEUE_KINDS.map((one): [QueueKind, string, number] => [one, t.kinds[one], counts[one]]),
  ];
  return (
    <nav class="filter" aria-label={t.filter}>
      <ul class="topics">
        {choices.map(([one, label, count]) => (
          <li>
            <Link to={withQuery(PATH, one ? { kind: one } : {})} current={one === kind}>
              {`${label} (${frame.format.number(count)})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Item({ item, error, say, ...page }: QueuePageProps & { item: QueueItem }) {
  const { messages } = useFrame();
  const t = messages.curation;
  const { id, kind, changes, version, record } = item;
  const name = item.name ?? t.gone;
  const about =
    record && record.kind !== 'organisation'
      ? ` (${messages.approval.records[record.kind] ?? ''} „${record.title}“)`
      : '';
  const title = `${t.kinds[kind]}: ${name}${about}`;
  const isAsked = kind === 'unconfirmed';
  return (
    <Part id={`antrag-${id}`} title={title}>
      <Rivals rivals={item.rivals} items={page.items} />
      <ItemFacts item={item} say={say('organisation')} />
      {kind === 'change' && record && (
        <ChangeTable record={record.kind} lines={changes} about={title} say={say(record.kind)} />
      )}
      <Form
        action={`${PATH}/${id}/annehmen`}
        button={isAsked ? t.stillRight : t.approve}
        label={isAsked ? `${t.stillRight}: ${name}` : t.approveOf(name)}
      >
        <SeenPage {...page} />
        {version !== null && <input type="hidden" name="version" value={String(version)} />}
      </Form>
      <Form
        action={`${PATH}/${id}/ablehnen`}
        button={isAsked ? t.askAgain : t.reject}
        tone="second"
        label={isAsked ? `${t.askAgain}: ${name}` : t.rejectOf(name)}
      >
        <SeenPage {...page} />
        <ReasonField id={id} error={error} isAsked={isAsked} />
      </Form>
    </Part>
  );
}

/** Which page it is: that is shown again where the decision is refused. */
function SeenPage({ kind, cursor }: Pick<QueuePageProps, 'kind' | 'cursor'>) {
  return (
    <>
      {kind && <input type="hidden" name="kind" value={kind} />}
      {cursor && <input type="hidden" name="cursor" value={cursor} />}
    </>
  );
}

/** Its name is the same in every form, its id is not: the summary leads to the one that is meant. */
function ReasonField({ id, error, isAsked }: { id: string; error: QueueError | null; isAsked: boolean }) {
  const t = useFrame().messages.curation;
  return (
    <Field
      name="reason"
      apart={id}
      label={isAsked ? t.askAgainNote : t.reason}
      hint={isAsked ? t.askAgainHint : t.reasonHint}
      value={error?.reason}
      error={error?.message}
      rows={3}
      isRequired
    />
  );
}
