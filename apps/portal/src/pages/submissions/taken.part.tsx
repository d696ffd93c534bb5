import { addressOf } from '../../addresses/address-of.js';
import { Link, Notice, useFrame } from '../../ui/index.js';

/** The organisation of a municipality that somebody wanted to enter again. */
export interface TakenLine {
  readonly slug: string;
  readonly name: string;
  readonly claimed: boolean;
}

/** Leads to who is there already, and says what to do about an office inside. */
export function Taken({ taken: { slug, name, claimed } }: { taken: TakenLine }) {
  const { submissions: t, claims } = useFrame().messages;
  const path = addressOf('organisation', slug);
  return (
    <Notice>
      <p>
        {t.taken.there} <Link to={path}>{name}</Link>
      </p>
      <p>{claimed ? claims.taken : <Link to={`${path}/uebernehmen`}>{claims.title(name)}</Link>}</p>
      <p>{t.taken.inside}</p>
    </Notice>
  );
}
