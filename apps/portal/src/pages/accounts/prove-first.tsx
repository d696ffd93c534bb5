import type { ComponentChildren } from 'preact';
import type { ProofAsked } from '#accounts';
import { type Frame, Link } from '../../ui/index.js';

export interface ProveFirstProps {
  frame: Frame;
  proofAsked: ProofAsked;
  /** What they come for. */
  children: ComponentChildren;
}

/** Who has no password is told to sign in by a link once more, in the place of a form that would be refused. */
export function ProveFirst({ frame, proofAsked, children }: ProveFirstProps) {
  const { own, signIn } = frame.messages.accounts;
  if (proofAsked !== 'link') return <>{children}</>;
  return (
    <p>
      {own.proveFirst} <Link to="/anmelden?weiter=%2Fkonto">{signIn}</Link>
    </p>
  );
}
