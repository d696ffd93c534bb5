import type { OwnMembership } from '#organisations';
import { addressOf } from '../../addresses/address-of.js';
import { Field, Form, Link, Period, useFrame } from '../../ui/index.js';
import type { MembershipsError } from './memberships-view.js';

interface ItemProps {
  path: string;
  line: OwnMembership;
  mayEnd: boolean;
  /** What is wrong with the last day that was typed. */
  error: MembershipsError | undefined;
}

/** One membership with what can be done about it. */
export function MembershipItem({ path, line, mayEnd, error }: ItemProps) {
  const t = useFrame().messages.memberships;
  const { other, role, from, until, state } = line;
  const name = other?.name ?? t.gone;
  return (
    <li>
      <p>
        <strong>{other ? <Link to={addressOf('organisation', other.slug)}>{name}</Link> : name}</strong>:{' '}
        {t.states[state]}
        {role && ` · ${role}`}
        {(from || until) && (
          <>
            {' · '}
            <Period from={from} to={until} />
          </>
        )}
      </p>
      <Ways path={`${path}/${line.id}`} line={line} mayEnd={mayEnd} name={name} error={error} />
    </li>
  );
}

function Ways({ path, line: { id, state }, mayEnd, name, error }: ItemProps & { name: string }) {
  const t = useFrame().messages.memberships;
  const decline = state === 'asked' ? t.withdraw : t.decline;
  if (state === 'ended' || (state === 'current' && !mayEnd)) return null;
  if (state === 'current') {
    return (
      <Form action={`${path}/beenden`} button={t.end} tone="second" label={t.of(t.end, name)}>
        <Field
          name="until"
          apart={id}
          label={t.lastDay}
          hint={t.dateHint}
          value={error?.value}
          error={error?.message}
        />
      </Form>
    );
  }
  return (
    <>
      {state === 'to-answer' && (
        <Form action={`${path}/bestaetigen`} button={t.confirm} label={t.of(t.confirm, name)} />
      )}
      <Form action={`${path}/ablehnen`} button={decline} tone="second" label={t.of(decline, name)} />
    </>
  );
}
