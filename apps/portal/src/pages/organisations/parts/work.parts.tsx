import type { StatementView } from '#exchange';
import type { AdoptedLine, InitiativeOf } from '#initiatives';
import type { ListingView } from '#listings';
import { addressOf } from '../../../addresses/address-of.js';
import { Part, Row, Rows, useFrame } from '../../../ui/index.js';
import { isCompleted } from '../../parts/is-completed.js';
import { ListingRows } from '../../parts/listing-rows.js';
import { StatementRows } from '../../parts/statement-rows.js';

export function InitiativePart({ initiatives }: { initiatives: readonly InitiativeOf[] }) {
  const { messages } = useFrame();
  return (
    <Part id="initiativen" title={messages.profile.initiatives}>
      <Rows>
        {initiatives.map(({ initiative, role }) => (
          <Row
            item={{ url: addressOf('initiative', initiative.slug), title: initiative.title }}
            end={initiative.state && messages.terms.initiativeStates[initiative.state]}
            note={withWhom(initiative, role, messages.profile)}
          />
        ))}
      </Rows>
    </Part>
  );
}

function withWhom(
  { lead, partners }: InitiativeOf['initiative'],
  role: InitiativeOf['role'],
  t: { asPartner: (lead: string) => string; withPartners: (partners: string) => string },
): string | null {
  if (role === 'partner') return t.asPartner(lead.name);
  return partners.length === 0 ? null : t.withPartners(partners.map(({ name }) => name).join(', '));
}

export function ListingPart({ listings }: { listings: readonly ListingView[] }) {
  const { messages } = useFrame();
  return (
    <Part id="biete-suche" title={messages.profile.listings}>
      <ListingRows listings={listings} />
    </Part>
  );
}

export function AdoptionPart({ adoptions }: { adoptions: readonly AdoptedLine[] }) {
  const { messages } = useFrame();
  return (
    <Part id="nachnutzung" title={messages.profile.adoptions}>
      <Rows>
        {adoptions.map(({ initiative, stage, outcome, reason, note, added }) => (
          <Row
            item={{ url: addressOf('initiative', initiative.slug), title: initiative.title }}
            end={messages.ui.adoptions.stages[stage]}
            note={[outcome, reason, note, isCompleted(added) && messages.ui.source.added]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </Rows>
    </Part>
  );
}

export function StatementPart({ statements }: { statements: readonly StatementView[] }) {
  const t = useFrame().messages.profile;
  return (
    <Part id="antworten" title={t.statements} more={{ url: '/erfahrungen', title: t.allStatements }}>
      <StatementRows statements={statements} />
    </Part>
  );
}
