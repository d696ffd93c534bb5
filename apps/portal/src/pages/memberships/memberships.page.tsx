import type { MembershipSide } from '#organisations';
import { ErrorSummary, Link, Notice, Page, PageHeading, Part, Wide } from '../../ui/index.js';
import { approvalsPath } from '../entries/entry-kind.js';
import { OrganisationWays } from '../parts/organisation-ways.js';
import { AskPart } from './ask.part.js';
import { MembershipItem } from './membership-item.js';
import type { MembershipsView } from './memberships-view.js';

/** Memberships of one organisation: the networks it is in, and of a network its members. */
export function MembershipsPage(props: MembershipsView) {
  const { frame, organisation, errors } = props;
  const t = frame.messages.memberships;
  const title = t.title(organisation.name);
  // `role-member`: the field, and the side or the membership that is meant.
  const labels: Readonly<Record<string, string>> = { role: t.role, from: t.from, until: t.until };
  const labelOf = (name: string) => labels[name.split('-')[0]!];
  return (
    <Page frame={frame} title={title} indexed={false}>
      <Wide>
        <PageHeading title={title} lead={t.lead} />
        <OrganisationWays slug={organisation.slug} />
        <ErrorSummary title={t.wrong} errors={errors} labelOf={labelOf} />
        {props.needsApproval && (
          <Notice>
            <p>
              {t.needsApproval}{' '}
              <Link to={approvalsPath(organisation.slug)}>{frame.messages.approval.link}</Link>
            </p>
          </Notice>
        )}
        {organisation.kinds.includes('network') && <Side {...props} side="network" />}
        <Side {...props} side="member" />
      </Wide>
    </Page>
  );
}

/** @param side which end the organisation is */
function Side(props: MembershipsView & { side: MembershipSide }) {
  const { frame, organisation, memberships, side } = props;
  const t = frame.messages.memberships;
  const lines = memberships.filter((one) => one.side === side);
  const path = `/organisationen/${organisation.slug}/mitgliedschaften`;
  return (
    <Part
      id={side === 'network' ? 'mitglieder' : 'netzwerke'}
      title={side === 'network' ? t.members : t.networks}
    >
      {side === 'member' && (
        <p>
          {t.networkMeans} <Link to="/organisationen?kind=network">{t.allNetworks}</Link>
        </p>
      )}
      {lines.length === 0 && <p>{t.none}</p>}
      {lines.length > 0 && (
        <ul class="team">
          {lines.map((line) => (
            <MembershipItem
              path={path}
              line={line}
              mayEnd={!props.needsApproval}
              error={props.errors.find(({ name }) => name === `until-${line.id}`)}
            />
          ))}
        </ul>
      )}
      <AskPart {...props} path={path} />
    </Part>
  );
}
