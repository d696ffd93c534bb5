import { addressOf } from '../../../addresses/address-of.js';
import { Pager, Part, Period, Row, Rows, useFrame } from '../../../ui/index.js';
import type { ProfileTies } from '../profile-ties.js';

/** The members of a network, counted once even where networks nest. */
export function MemberPart({ slug, ties }: { slug: string; ties: ProfileTies }) {
  const { messages, format } = useFrame();
  const { direct = 0, nested = 0 } = ties.memberCount ?? {};
  return (
    <Part id="mitglieder" title={messages.profile.members}>
      <p class="kind">{messages.organisations.members(format.number(direct), format.number(nested))}</p>
      <Rows>
        {ties.members.items.map(({ organisation, role, from, until, origin }) => (
          <Row
            item={{ url: addressOf('organisation', organisation.slug), title: organisation.name }}
            end={role}
            note={
              <>
                {(from || until) && <Period from={from} to={until} />}
                {origin?.added && <span>{messages.ui.source.added}</span>}
              </>
            }
          />
        ))}
      </Rows>
      <Pager
        next={
          ties.members.next && `${addressOf('organisation', slug)}?cursor=${ties.members.next}#mitglieder`
        }
      />
    </Part>
  );
}
