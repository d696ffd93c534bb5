import type { InitiativeView } from '#initiatives';
import type { OrganisationRef } from '#organisations';
import { addressOf } from '../../../addresses/address-of.js';
import { Lines, Link, type Named, Part, useContentLanguage, useFrame } from '../../../ui/index.js';

/** Who leads it and with whom, each partner at the end of a line of its own. */
export function PartiesPart({ initiative: { lead, partners } }: { initiative: InitiativeView }) {
  const t = useFrame().messages.initiatives;
  const lang = useContentLanguage();
  const from = named(lead);
  return (
    <Part id="beteiligte" title={t.parties}>
      {partners.length > 0 ? (
        <Lines lines={partners.map((partner) => ({ from, on: t.together, to: named(partner) }))} />
      ) : (
        <p>
          <b>
            <Link to={from.url} lang={lang}>
              {from.title}
            </Link>
          </b>
          {'. '}
          {t.alone}
        </p>
      )}
    </Part>
  );
}

function named({ slug, name }: OrganisationRef): Named {
  return { url: addressOf('organisation', slug), title: name };
}
