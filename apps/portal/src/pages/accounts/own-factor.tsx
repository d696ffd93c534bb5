import { type ProofAsked, RECOVERY_CODES } from '#accounts';
import { Field, Form, type Frame, Part } from '../../ui/index.js';
import { ProveFirst } from './prove-first.js';

interface FactorProps {
  frame: Frame;
  proofAsked: ProofAsked;
  /** Recovery codes that can still be used; null: no code is asked for when they sign in. */
  codesLeft: number | null;
  typed: { readonly errors: readonly { name: string; message: string }[] };
}

/** Nobody but curators has to have one. */
export function OwnFactor(props: FactorProps) {
  const { accounts } = props.frame.messages;
  const { own: t, recovery } = accounts;
  const { codesLeft } = props;
  return (
    <Part id="zweiter-faktor" title={t.secondFactor}>
      <p>{codesLeft === null ? t.secondFactorOff : t.secondFactorOn}</p>
      {codesLeft !== null && (
        <p>{codesLeft === 0 ? recovery.none : recovery.left(String(codesLeft), String(RECOVERY_CODES))}</p>
      )}
      <ProveFirst {...props}>
        {codesLeft === null ? (
          <Proved {...props} to="zweiter-faktor" field="factorProof" button={t.secondFactorSetUp} />
        ) : (
          <>
            <p>{recovery.renewHint}</p>
            <Proved {...props} to="notfallcodes" field="codesProof" button={recovery.renew} />
            <p>{recovery.replaceHint}</p>
            <Proved {...props} to="zweiter-faktor" field="factorProof" button={recovery.replace} />
          </>
        )}
      </ProveFirst>
    </Part>
  );
}

/** A button that asks for the password where nothing else proves who presses it. */
function Proved({
  frame,
  proofAsked,
  typed,
  ...form
}: FactorProps & { to: string; field: string; button: string }) {
  return (
    <Form action={`/konto/${form.to}`} button={form.button} tone="second" label={form.button}>
      {proofAsked === 'password' && (
        <Field
          name={form.field}
          label={frame.messages.accounts.signInPage.password}
          error={typed.errors.find(({ name }) => name === form.field)?.message}
          type="password"
          autocomplete="current-password"
          isRequired
        />
      )}
    </Form>
  );
}
