import type { ProofAsked } from '#accounts';
import { type Frame, Link } from '../../ui/index.js';

/** Who has no password is told before they type, not after. */
export function ProveFirst({ frame, proofAsked }: { frame: Frame; proofAsked: ProofAsked }) {
  const { own, signIn } = frame.messages.accounts;
  if (proofAsked !== 'link') return null;
  return (
    <p>
      {own.proveFirst} <Link to="/anmelden?weiter=%2Fkonto">{signIn}</Link>
    </p>
  );
}
