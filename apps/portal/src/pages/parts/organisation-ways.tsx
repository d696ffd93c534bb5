import { Link, useFrame } from '../../ui/index.js';
import { CONCERN_NAMES } from '../editing/concerns.js';
import { entriesPath, ENTRY_KINDS } from '../entries/entry-kind.js';

export interface OrganisationWaysProps {
  /** Of the organisation. */
  slug: string;
  /** Whether whoever looks decides who sees a field; curators do not. */
  mayRestrict?: boolean;
}

interface Way {
  readonly to: string;
  readonly name: string;
}

/** From each page that belongs to an organisation's people to all others, in groups; where one is, is marked. */
export function OrganisationWays({ slug, mayRestrict }: OrganisationWaysProps) {
  const { messages: t, session, path: here } = useFrame();
  const path = `/organisationen/${slug}`;
  const restricts = mayRestrict ?? !session?.isCurator;
  const concerns = CONCERN_NAMES.filter((one) => one !== 'sichtbarkeit' || restricts);
  const groups: Readonly<Record<keyof typeof t.editing.groups, readonly Way[]>> = {
    profile: [
      ...concerns.map((one) => ({ to: `${path}/bearbeiten/${one}`, name: t.editing.concerns[one] })),
      { to: `${path}/bearbeiten/logo`, name: t.editing.logo.link },
      { to: `${path}/versionen`, name: t.editing.versions },
    ],
    entries: [
      ...ENTRY_KINDS.map((kind) => ({ to: entriesPath(slug, kind), name: t.entries.kinds[kind] })),
      { to: `${path}/mitgliedschaften`, name: t.memberships.link },
    ],
    organisation: [
      ...(session?.curatesPart ? [] : [{ to: `${path}/team`, name: t.team.link }]),
      { to: `${path}/freigaben`, name: t.approval.link },
      { to: `${path}/gesehen`, name: t.seen.link },
      { to: path, name: t.editing.back },
    ],
  };
  // The form begins with its first page, and whoever writes an entry stands below the list of its kind.
  // How its people sign in is reached from the team.
  const at =
    here === `${path}/bearbeiten`
      ? `${here}/grunddaten`
      : here.replace('/neu/', '/eintraege/').replace(/\/anmeldung$/, '/team');
  const isHere = ({ to }: Way) => at === to || (to !== path && at.startsWith(`${to}/`));
  return (
    <nav class="own-ways" aria-label={t.editing.link}>
      {Object.entries(groups).map(([group, ways]) => (
        <div>
          <p class="kind" id={`wege-${group}`}>
            {t.editing.groups[group as keyof typeof groups]}
          </p>
          <ul class="topics" aria-labelledby={`wege-${group}`}>
            {ways.map((way) => (
              <li>
                <Link to={way.to} current={isHere(way)}>
                  {way.name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
