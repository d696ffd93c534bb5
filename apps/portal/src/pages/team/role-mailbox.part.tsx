import { Field, Form, Part, useFrame } from '../../ui/index.js';

export interface RoleMailboxProps {
  /** Path of the team's page. */
  path: string;
  /** The mailbox that is kept; '' for none. */
  held: string;
  errors: { readonly message: string; readonly mailbox?: string } | null;
}

/** The mailbox that is asked when nobody of the team can be, and to which the last owner can leave. */
export function RoleMailbox({ path, held, errors }: RoleMailboxProps) {
  const t = useFrame().messages.team.mailbox;
  return (
    <Part id="postfach" title={t.title}>
      <Form action={`${path}/postfach`} button={t.save} tone="second" label={t.title}>
        <Field
          name="mailbox"
          label={t.label}
          hint={t.hint}
          value={errors?.mailbox ?? held}
          error={errors?.mailbox === undefined ? undefined : errors.message}
          type="email"
          autocomplete="off"
        />
      </Form>
      {held !== '' && (
        <>
          <p>{t.leaveMeans(held)}</p>
          <Form action={`${path}/uebergeben`} button={t.leave} tone="second" label={t.leave} />
        </>
      )}
    </Part>
  );
}
