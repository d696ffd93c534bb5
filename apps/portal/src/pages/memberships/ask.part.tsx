import type { MembershipSide } from '#organisations';
import { Choices, Field, Form, useFrame } from '../../ui/index.js';
import type { MembershipsView } from './memberships-view.js';

const FIELDS = ['role', 'from', 'until'] as const;

/** Asks the other side for a membership; keeps what was typed. */
export function AskPart(props: MembershipsView & { path: string; side: MembershipSide }) {
  const { path, side, asked, choices, errors } = props;
  const t = useFrame().messages.memberships;
  const typed = asked?.side === side ? asked : null;
  const errorOf = (name: string) =>
    typed ? errors.find((error) => error.name === `${name}-${side}`)?.message : undefined;
  return (
    <Form action={`${path}/anfragen`} button={t.send[side]} tone="second" label={t.ask[side]}>
      <h3>{t.ask[side]}</h3>
      <input type="hidden" name="side" value={side} />
      <Field
        name="name"
        apart={side}
        label={t.other[side]}
        hint={t.otherHint}
        value={typed?.name}
        error={errorOf('name')}
        isRequired
      />
      {typed && choices.length > 0 && (
        <Choices
          name="gemeint"
          label={t.which}
          choices={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
          chosen=""
        />
      )}
      {FIELDS.map((name) => (
        <Field
          name={name}
          apart={side}
          label={t[name]}
          hint={name === 'role' ? undefined : t.dateHint}
          value={typed?.[name]}
          error={errorOf(name)}
        />
      ))}
    </Form>
  );
}
