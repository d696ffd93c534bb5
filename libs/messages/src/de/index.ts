import { about } from './about.js';
import { approval } from './approval.js';
import { accounts } from './accounts.js';
import { accessibility } from './accessibility.js';
import { development } from './development.js';
import { editing } from './editing.js';
import { claims } from './claims.js';
import { curation } from './curation.js';
import { entries } from './entries.js';
import { errors } from './errors.js';
import { exchange } from './exchange.js';
import { freshness } from './freshness.js';
import { help } from './help.js';
import { home } from './home.js';
import { initiatives } from './initiatives.js';
import { listings } from './listings.js';
import { map } from './map.js';
import { matching } from './matching.js';
import { memberships } from './memberships.js';
import { networkFile } from './network-file.js';
import { oidc } from './oidc.js';
import { organisations } from './organisations.js';
import { placePages } from './place-pages.js';
import { places } from './places.js';
import { privacy } from './privacy.js';
import { profile } from './profile.js';
import { provenance } from './provenance.js';
import { search } from './search.js';
import { seen } from './seen.js';
import { site } from './site.js';
import { start } from './start.js';
import { submissions } from './submissions.js';
import { accessTokens } from './access-tokens.js';
import { team } from './team.js';
import { terms } from './terms.js';
import { topics } from './topics.js';
import { transferability } from './transferability.js';
import { ui } from './ui.js';

export const de = {
  about,
  accessibility,
  approval,
  accounts,
  claims,
  curation,
  development,
  exchange,
  editing,
  entries,
  errors,
  freshness,
  help,
  home,
  initiatives,
  listings,
  map,
  matching,
  memberships,
  networkFile,
  oidc,
  organisations,
  placePages,
  places,
  privacy,
  profile,
  provenance,
  search,
  seen,
  site,
  start,
  submissions,
  accessTokens,
  team,
  terms,
  topics,
  transferability,
  ui,
} as const;
