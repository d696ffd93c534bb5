-- The schema after every migration. Generated: npm run -s cli -- describe-schema

create table access_tokens (
  id uuid not null,
  account_id uuid not null,
  hash bytea not null,
  name text not null,
  scope text not null,
  organisation_id uuid,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used date,
  constraint access_tokens_pkey PRIMARY KEY (id),
  constraint access_tokens_hash_key UNIQUE (hash),
  constraint access_tokens_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint access_tokens_scope_check CHECK (scope = ANY (ARRAY['read'::text, 'write'::text]))
);
CREATE INDEX access_tokens_account ON access_tokens USING btree (account_id);

create table account_tokens (
  hash bytea not null,
  purpose text not null,
  account_id uuid,
  details jsonb not null default '{}'::jsonb,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint account_tokens_pkey PRIMARY KEY (hash),
  constraint account_tokens_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);
CREATE INDEX account_tokens_expiry ON account_tokens USING btree (expires_at);

create table accounts (
  id uuid not null,
  email text not null,
  language text not null default 'de'::text,
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamp with time zone,
  totp_used_step bigint,
  curates jsonb,
  rights_changed_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  devices_since timestamp with time zone,
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_email_key UNIQUE (email),
  constraint accounts_email_check CHECK (email = lower(email))
);

create table adoptions (
  id uuid not null,
  initiative_id uuid not null,
  organisation_id uuid not null,
  stage text not null,
  as_id uuid,
  outcome text,
  reason text,
  note text,
  added jsonb,
  provenance jsonb not null,
  version integer not null default 1,
  withdrawn boolean not null default false,
  constraint adoptions_pkey PRIMARY KEY (id),
  constraint adoptions_initiative_id_organisation_id_stage_key UNIQUE (initiative_id, organisation_id, stage),
  constraint adoptions_as_id_fkey FOREIGN KEY (as_id) REFERENCES initiatives(id),
  constraint adoptions_initiative_id_fkey FOREIGN KEY (initiative_id) REFERENCES initiatives(id),
  constraint adoptions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint adoptions_stage_check CHECK (stage = ANY (ARRAY['origin'::text, 'adopter'::text, 'advocate'::text, 'planning'::text, 'abandoned'::text]))
);
CREATE INDEX adoptions_as ON adoptions USING btree (as_id);
CREATE INDEX adoptions_organisation ON adoptions USING btree (organisation_id);

create table approval_demands (
  organisation_id uuid not null,
  for_members boolean not null default false,
  constraint approval_demands_pkey PRIMARY KEY (organisation_id),
  constraint approval_demands_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
);

create table attempt_limits (
  key character varying(255) not null,
  points integer not null default 0,
  expire bigint,
  constraint attempt_limits_pkey PRIMARY KEY (key)
);

create table audit (
  id bigint not null generated always as identity,
  at timestamp with time zone not null,
  account_id uuid,
  role text not null,
  action text not null,
  subject_kind text not null,
  subject_id text not null,
  details jsonb not null default '{}'::jsonb,
  constraint audit_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_subject ON audit USING btree (subject_kind, subject_id, id);

create table claims (
  id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  way text not null,
  mailbox text,
  proof text not null,
  note text,
  scopes text[] not null,
  state text not null,
  referred boolean not null default false,
  created_at timestamp with time zone not null,
  proved_at timestamp with time zone,
  decided_at timestamp with time zone,
  decided_by uuid,
  reason text,
  constraint claims_pkey PRIMARY KEY (id),
  constraint claims_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint claims_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES accounts(id) ON DELETE SET NULL,
  constraint claims_mailbox_check CHECK (mailbox = lower(mailbox)),
  constraint claims_state_check CHECK (state = ANY (ARRAY['open'::text, 'passed'::text, 'rejected'::text, 'lapsed'::text])),
  constraint claims_way_check CHECK (way = ANY (ARRAY['mailbox'::text, 'domain'::text, 'curator'::text]))
);
CREATE UNIQUE INDEX claims_of_account ON claims USING btree (organisation_id, account_id) WHERE state = 'open'::text;
CREATE INDEX claims_queue ON claims USING btree (created_at, id) WHERE state = 'open'::text AND referred;

create table derived_topics (
  organisation_id uuid not null,
  topic text not null,
  origin text not null,
  origin_id uuid not null,
  position integer not null,
  visibility text not null,
  constraint derived_topics_pkey PRIMARY KEY (organisation_id, topic, origin, origin_id),
  constraint derived_topics_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE,
  constraint derived_topics_origin_check CHECK (origin = ANY (ARRAY['initiative'::text, 'listing'::text])),
  constraint derived_topics_visibility_check CHECK (visibility = ANY (ARRAY['public'::text, 'members'::text, 'own'::text]))
);
CREATE INDEX derived_topics_origin ON derived_topics USING btree (origin, origin_id);

create table events (
  id uuid not null,
  slug text collate "C" not null,
  title text not null,
  host_id uuid,
  place text,
  date_from text,
  date_to text,
  theme text,
  moderation_ids uuid[] not null,
  contributor_ids uuid[] not null,
  question_ids uuid[] not null,
  provenance jsonb not null,
  constraint events_pkey PRIMARY KEY (id),
  constraint events_slug_key UNIQUE (slug),
  constraint events_host_id_fkey FOREIGN KEY (host_id) REFERENCES organisations(id)
);

create table freshness_questions (
  organisation_id uuid not null,
  asked_at timestamp with time zone not null,
  mails integer not null,
  unconfirmed_since timestamp with time zone,
  is_mailbox_asked boolean not null default false,
  scopes text[] not null default '{}'::text[],
  constraint freshness_questions_pkey PRIMARY KEY (organisation_id)
);
CREATE INDEX freshness_unconfirmed ON freshness_questions USING btree (unconfirmed_since) WHERE unconfirmed_since IS NOT NULL;

create table guiding_questions (
  id uuid not null,
  slug text collate "C" not null,
  text text not null,
  aliases text[] not null,
  on_agenda text,
  provenance jsonb not null,
  constraint guiding_questions_pkey PRIMARY KEY (id),
  constraint guiding_questions_slug_key UNIQUE (slug)
);

create table initiatives (
  id uuid not null,
  slug text collate "C" not null,
  title text not null,
  lead_id uuid not null,
  partner_ids uuid[] not null,
  state text,
  period_from text,
  period_to text,
  topics text[] not null,
  target_groups text[] not null,
  summary text,
  text text,
  links text[] not null,
  resources jsonb not null,
  visibility jsonb not null,
  provenance jsonb not null,
  shown boolean not null,
  version integer not null default 1,
  withdrawn boolean not null default false,
  constraint initiatives_pkey PRIMARY KEY (id),
  constraint initiatives_slug_key UNIQUE (slug),
  constraint initiatives_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES organisations(id),
  constraint initiatives_state_check CHECK (state = ANY (ARRAY['idea'::text, 'pilot'::text, 'running'::text, 'completed'::text, 'discontinued'::text]))
);
CREATE INDEX initiatives_lead ON initiatives USING btree (lead_id);
CREATE INDEX initiatives_partners ON initiatives USING gin (partner_ids);

create table invitations (
  id uuid not null,
  organisation_id uuid not null,
  email text not null,
  role text not null,
  invited_by uuid,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  constraint invitations_pkey PRIMARY KEY (id),
  constraint invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES accounts(id) ON DELETE SET NULL,
  constraint invitations_role_check CHECK (role = ANY (ARRAY['member'::text, 'editor'::text, 'owner'::text]))
);
CREATE INDEX invitations_organisation ON invitations USING btree (organisation_id);

create table link_faults (
  organisation_id uuid not null,
  url text not null,
  fault text not null,
  checked_at timestamp with time zone not null,
  constraint link_faults_pkey PRIMARY KEY (organisation_id, url),
  constraint link_faults_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE,
  constraint link_faults_fault_check CHECK (fault = ANY (ARRAY['silent'::text, 'gone'::text, 'failing'::text]))
);

create table listings (
  id uuid not null,
  slug text collate "C" not null,
  organisation_id uuid not null,
  kind text not null,
  topics text[] not null,
  text text not null,
  expires text,
  fulfilled boolean not null,
  listed_at timestamp with time zone not null,
  provenance jsonb not null,
  shown boolean not null,
  derives boolean not null,
  version integer not null default 1,
  withdrawn boolean not null default false,
  constraint listings_pkey PRIMARY KEY (id),
  constraint listings_slug_key UNIQUE (slug),
  constraint listings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint listings_kind_check CHECK (kind = ANY (ARRAY['offer'::text, 'need'::text]))
);
CREATE INDEX listings_expires ON listings USING btree (expires) WHERE derives AND expires IS NOT NULL;
CREATE INDEX listings_newest ON listings USING btree (listed_at DESC, slug);
CREATE INDEX listings_organisation ON listings USING btree (organisation_id);
CREATE INDEX listings_topics ON listings USING gin (topics);

create table mails (
  id uuid not null,
  recipient text not null,
  language text not null,
  kind text not null,
  payload jsonb not null default '{}'::jsonb,
  state text not null default 'waiting'::text,
  attempts integer not null default 0,
  next_attempt_at timestamp with time zone not null,
  claimed_until timestamp with time zone,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  last_error text,
  constraint mails_pkey PRIMARY KEY (id),
  constraint mails_language_check CHECK (language = ANY (ARRAY['de'::text, 'en'::text])),
  constraint mails_state_check CHECK (state = ANY (ARRAY['waiting'::text, 'sent'::text, 'failed'::text, 'dropped'::text]))
);
CREATE INDEX mails_recipient ON mails USING btree (recipient, kind, created_at);
CREATE INDEX mails_settled ON mails USING btree (created_at) WHERE state <> 'waiting'::text;
CREATE INDEX mails_waiting ON mails USING btree (next_attempt_at) WHERE state = 'waiting'::text;

create table match_candidates (
  organisation_id uuid not null,
  audience text not null,
  ids uuid[] not null,
  constraint match_candidates_pkey PRIMARY KEY (organisation_id, audience),
  constraint match_candidates_audience_check CHECK (audience = ANY (ARRAY['public'::text, 'member'::text]))
);

create table match_dismissals (
  organisation_id uuid not null,
  target_id uuid not null,
  since timestamp with time zone not null,
  target_type text not null,
  constraint match_dismissals_pkey PRIMARY KEY (organisation_id, target_type, target_id),
  constraint match_dismissals_target_type_check CHECK (target_type = ANY (ARRAY['organisation'::text, 'initiative'::text, 'listing'::text]))
);

create table match_entries (
  type text not null,
  id uuid not null,
  for_public boolean not null,
  for_members boolean not null,
  organisation_id uuid not null,
  side text,
  topics text[] not null,
  topics_and_parents text[] not null,
  texts text[] not null,
  written_at timestamp with time zone not null default clock_timestamp(),
  constraint match_entries_pkey PRIMARY KEY (type, id, for_public),
  constraint match_entries_side_check CHECK (side = ANY (ARRAY['offer'::text, 'need'::text])),
  constraint match_entries_type_check CHECK (type = ANY (ARRAY['initiative'::text, 'listing'::text]))
);
CREATE INDEX match_entries_newest ON match_entries USING btree (type, side, written_at DESC, id);
CREATE INDEX match_entries_organisation ON match_entries USING btree (organisation_id);
CREATE INDEX match_entries_topics ON match_entries USING gin (topics_and_parents);

create table match_prices (
  organisation_id uuid not null,
  audience text not null,
  price double precision not null,
  balanced_at timestamp with time zone not null default clock_timestamp(),
  constraint match_prices_pkey PRIMARY KEY (organisation_id, audience),
  constraint match_prices_audience_check CHECK (audience = ANY (ARRAY['public'::text, 'member'::text]))
);
CREATE INDEX match_prices_balanced ON match_prices USING btree (balanced_at);

create table match_profiles (
  organisation_id uuid not null,
  for_public boolean not null,
  for_members boolean not null,
  kinds text[] not null,
  topics text[] not null,
  topics_and_parents text[] not null,
  place text,
  state text,
  size text,
  population integer,
  lat double precision,
  lon double precision,
  networks uuid[] not null,
  related jsonb not null,
  events uuid[] not null,
  paused boolean not null,
  written_at timestamp with time zone not null default clock_timestamp(),
  listings jsonb not null default '[]'::jsonb,
  adoptions jsonb not null default '[]'::jsonb,
  open boolean not null default false,
  constraint match_profiles_pkey PRIMARY KEY (organisation_id, for_public)
);
CREATE INDEX match_profiles_adoptions ON match_profiles USING gin (adoptions jsonb_path_ops);
CREATE INDEX match_profiles_events ON match_profiles USING gin (events);
CREATE INDEX match_profiles_kind ON match_profiles USING btree ((kinds[1]), state);
CREATE INDEX match_profiles_networks ON match_profiles USING gin (networks);
CREATE INDEX match_profiles_place ON match_profiles USING btree (place);
CREATE INDEX match_profiles_topics ON match_profiles USING gin (topics_and_parents);
CREATE INDEX match_profiles_written ON match_profiles USING btree (written_at);

create table match_use (
  organisation_id uuid not null,
  target_type text not null,
  target_id uuid not null,
  act text not null,
  day date not null,
  model text not null,
  place integer not null,
  times integer not null,
  constraint match_use_pkey PRIMARY KEY (organisation_id, target_type, target_id, act, day, model),
  constraint match_use_act_check CHECK (act = ANY (ARRAY['shown'::text, 'opened'::text, 'dismissed'::text, 'introduced'::text])),
  constraint match_use_place_check CHECK (place > 0),
  constraint match_use_target_type_check CHECK (target_type = ANY (ARRAY['organisation'::text, 'initiative'::text, 'listing'::text])),
  constraint match_use_times_check CHECK (times > 0)
);
CREATE INDEX match_use_day ON match_use USING btree (day);

create table membership_requests (
  id uuid not null,
  network_id uuid not null,
  member_id uuid not null,
  asked_by text not null,
  account_id uuid not null,
  role text,
  from_date text,
  until_date text,
  state text not null,
  created_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  constraint membership_requests_pkey PRIMARY KEY (id),
  constraint membership_requests_member_id_fkey FOREIGN KEY (member_id) REFERENCES organisations(id) ON DELETE CASCADE,
  constraint membership_requests_network_id_fkey FOREIGN KEY (network_id) REFERENCES organisations(id) ON DELETE CASCADE,
  constraint membership_requests_asked_by_check CHECK (asked_by = ANY (ARRAY['network'::text, 'member'::text])),
  constraint membership_requests_check CHECK (network_id <> member_id),
  constraint membership_requests_state_check CHECK (state = ANY (ARRAY['open'::text, 'confirmed'::text, 'declined'::text, 'withdrawn'::text]))
);
CREATE INDEX membership_requests_member ON membership_requests USING btree (member_id) WHERE state = 'open'::text;
CREATE UNIQUE INDEX membership_requests_open ON membership_requests USING btree (network_id, member_id) WHERE state = 'open'::text;

create table memberships (
  id uuid not null,
  network_id uuid not null,
  member_id uuid not null,
  role text,
  from_date text,
  until_date text,
  added jsonb,
  provenance jsonb not null,
  over boolean not null default false,
  constraint memberships_pkey PRIMARY KEY (id),
  constraint memberships_network_id_member_id_key UNIQUE (network_id, member_id),
  constraint memberships_member_id_fkey FOREIGN KEY (member_id) REFERENCES organisations(id),
  constraint memberships_network_id_fkey FOREIGN KEY (network_id) REFERENCES organisations(id),
  constraint memberships_check CHECK (network_id <> member_id)
);
CREATE INDEX memberships_member ON memberships USING btree (member_id);

create table migrations (
  id text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migrations_pkey PRIMARY KEY (id)
);

create table oidc_connections (
  organisation_id uuid not null,
  issuer text not null,
  client_id text not null,
  client_secret bytea not null,
  mail_domain text not null,
  claim text,
  claim_value text,
  role text not null,
  changed_at timestamp with time zone not null,
  constraint oidc_connections_pkey PRIMARY KEY (organisation_id),
  constraint oidc_connections_check CHECK ((claim IS NULL) = (claim_value IS NULL)),
  constraint oidc_connections_role_check CHECK (role = ANY (ARRAY['member'::text, 'editor'::text]))
);

create table oidc_identities (
  organisation_id uuid not null,
  issuer text not null,
  subject text not null,
  account_id uuid not null,
  since timestamp with time zone not null,
  constraint oidc_identities_pkey PRIMARY KEY (organisation_id, issuer, subject),
  constraint oidc_identities_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);
CREATE INDEX oidc_identities_account ON oidc_identities USING btree (account_id);

create table organisation_logos (
  organisation_id uuid not null,
  image bytea not null,
  width integer not null,
  height integer not null,
  alt text,
  hash text not null,
  set_at timestamp with time zone not null,
  imported boolean not null default false,
  constraint organisation_logos_pkey PRIMARY KEY (organisation_id),
  constraint organisation_logos_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
);

create table organisation_roles (
  account_id uuid not null,
  organisation_id uuid not null,
  role text not null,
  since timestamp with time zone not null,
  constraint organisation_roles_pkey PRIMARY KEY (account_id, organisation_id),
  constraint organisation_roles_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint organisation_roles_role_check CHECK (role = ANY (ARRAY['member'::text, 'editor'::text, 'owner'::text]))
);
CREATE INDEX organisation_roles_organisation ON organisation_roles USING btree (organisation_id);

create table organisations (
  id uuid not null,
  slug text not null,
  name text not null,
  kinds text[] not null,
  names jsonb not null,
  ags text,
  seat text,
  area text[] not null,
  unit text,
  summary text,
  text text,
  topics text[] not null,
  identifiers jsonb not null,
  website text,
  links text[] not null,
  open_for_cooperation boolean not null,
  paused boolean not null,
  status text not null,
  merged_into text,
  former_slugs text[] not null,
  lat double precision,
  lon double precision,
  visibility jsonb not null,
  provenance jsonb not null,
  seen text,
  added jsonb,
  claimed boolean not null default false,
  version integer not null default 1,
  confirmed_at timestamp with time zone,
  supplied jsonb not null default '{}'::jsonb,
  constraint organisations_pkey PRIMARY KEY (id),
  constraint organisations_slug_key UNIQUE (slug),
  constraint organisations_status_check CHECK (status = ANY (ARRAY['active'::text, 'withdrawn'::text, 'merged'::text]))
);
CREATE INDEX organisations_former_slugs ON organisations USING gin (former_slugs);
CREATE UNIQUE INDEX organisations_municipality ON organisations USING btree (ags) WHERE status = 'active'::text AND kinds[1] = 'municipality'::text AND ags IS NOT NULL;

create table outbox (
  id bigint not null generated always as identity,
  event text not null,
  subject text not null,
  created_at timestamp with time zone not null default now(),
  constraint outbox_pkey PRIMARY KEY (id)
);

create table pending_changes (
  id uuid not null,
  organisation_id uuid not null,
  account_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  scopes text[] not null,
  state text not null,
  created_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  reason text,
  announced_at timestamp with time zone,
  record_kind text not null,
  record_id uuid not null,
  constraint pending_changes_pkey PRIMARY KEY (id),
  constraint pending_changes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE,
  constraint pending_changes_state_check CHECK (state = ANY (ARRAY['open'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text]))
);
CREATE UNIQUE INDEX pending_changes_open ON pending_changes USING btree (organisation_id, account_id, record_kind, record_id) WHERE state = 'open'::text;
CREATE INDEX pending_changes_queue ON pending_changes USING btree (created_at, id) WHERE state = 'open'::text;

create table place_changes (
  id bigint not null generated always as identity,
  ags text not null,
  kind text not null,
  changed_on date not null,
  before jsonb,
  after jsonb,
  namesake text,
  constraint place_changes_pkey PRIMARY KEY (id),
  constraint place_changes_kind_check CHECK (kind = ANY (ARRAY['new'::text, 'renamed'::text, 'retyped'::text, 'vanished'::text, 'returned'::text]))
);

create table places (
  ags text not null,
  ars text,
  name text not null,
  official_name text,
  type text not null,
  population integer,
  population_date date,
  lat double precision,
  lon double precision,
  nuts3 text,
  status text not null,
  vanished_on date,
  constraint places_pkey PRIMARY KEY (ags),
  constraint places_ags_check CHECK (ags ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{8})$'::text),
  constraint places_population_check CHECK (population >= 0),
  constraint places_status_check CHECK (status = ANY (ARRAY['active'::text, 'vanished'::text]))
);

create table profile_drafts (
  account_id uuid not null,
  organisation_id uuid not null,
  concern text not null,
  version integer not null,
  fields jsonb not null,
  saved_at timestamp with time zone not null,
  constraint profile_drafts_pkey PRIMARY KEY (account_id, organisation_id, concern),
  constraint profile_drafts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE CASCADE
);
CREATE INDEX profile_drafts_age ON profile_drafts USING btree (saved_at);
CREATE INDEX profile_drafts_organisation ON profile_drafts USING btree (organisation_id);

create table profile_finds (
  organisation_id uuid not null,
  month date not null,
  word text not null,
  times integer not null,
  constraint profile_finds_pkey PRIMARY KEY (organisation_id, month, word),
  constraint profile_finds_times_check CHECK (times > 0)
);
CREATE INDEX profile_finds_month ON profile_finds USING btree (month);

create table profile_visits (
  organisation_id uuid not null,
  month date not null,
  kind text not null,
  times integer not null,
  constraint profile_visits_pkey PRIMARY KEY (organisation_id, month, kind),
  constraint profile_visits_times_check CHECK (times > 0)
);
CREATE INDEX profile_visits_month ON profile_visits USING btree (month);

create table recovery_codes (
  account_id uuid not null,
  hash bytea not null,
  made_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint recovery_codes_pkey PRIMARY KEY (account_id, hash),
  constraint recovery_codes_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);

create table register_state (
  id boolean not null default true,
  source text not null,
  shipped_version integer,
  date date not null,
  sources jsonb not null,
  loaded_at timestamp with time zone not null,
  constraint register_state_pkey PRIMARY KEY (id),
  constraint register_state_id_check CHECK (id),
  constraint register_state_source_check CHECK (source = ANY (ARRAY['shipped'::text, 'official'::text]))
);

create table relations (
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  kind text not null,
  text text,
  from_date text,
  until_date text,
  provenance jsonb not null,
  version integer not null default 1,
  withdrawn boolean not null default false,
  constraint relations_pkey PRIMARY KEY (id),
  constraint relations_from_id_to_id_kind_key UNIQUE (from_id, to_id, kind),
  constraint relations_from_id_fkey FOREIGN KEY (from_id) REFERENCES organisations(id),
  constraint relations_to_id_fkey FOREIGN KEY (to_id) REFERENCES organisations(id),
  constraint relations_check CHECK (from_id <> to_id),
  constraint relations_kind_check CHECK (kind = ANY (ARRAY['parent'::text, 'child'::text, 'partner'::text, 'predecessor'::text, 'successor'::text, 'founder'::text]))
);
CREATE INDEX relations_to ON relations USING btree (to_id);

create table revisions (
  record_kind text not null,
  record_id uuid not null,
  version integer not null,
  account_id uuid,
  role text not null,
  at timestamp with time zone not null,
  restored integer,
  before jsonb not null,
  after jsonb not null,
  constraint revisions_pkey PRIMARY KEY (record_kind, record_id, version),
  constraint revisions_role_check CHECK (role = ANY (ARRAY['editor'::text, 'owner'::text, 'curator'::text, 'import'::text]))
);

create table role_mailboxes (
  organisation_id uuid not null,
  email text not null,
  since timestamp with time zone not null,
  constraint role_mailboxes_pkey PRIMARY KEY (organisation_id),
  constraint role_mailboxes_email_check CHECK (email = lower(email))
);

create table search_changes (
  changed_in xid8 not null default pg_current_xact_id(),
  changed_at timestamp with time zone not null default now(),
  type text not null,
  id text not null
);
CREATE INDEX search_changes_at ON search_changes USING btree (changed_at);
CREATE INDEX search_changes_in ON search_changes USING btree (changed_in);

create table search_deliveries (
  engine text not null,
  type text not null,
  id text not null,
  version bigint not null,
  documents jsonb,
  held smallint not null default 0,
  for_serving boolean not null,
  waiting_since timestamp with time zone,
  refusal text,
  constraint search_deliveries_pkey PRIMARY KEY (engine, type, id)
);
CREATE INDEX search_deliveries_waiting ON search_deliveries USING btree (engine, waiting_since) WHERE documents IS NOT NULL AND refusal IS NULL;

create table search_documents (
  type text not null,
  id text not null,
  for_public boolean not null,
  for_members boolean not null,
  sort_title text collate "C" not null,
  names text[] not null,
  terms tsvector not null,
  listing text,
  open_for_cooperation boolean not null,
  lat double precision,
  lon double precision,
  facets text[] not null,
  newest double precision not null,
  constraint search_documents_pkey PRIMARY KEY (type, id, for_public)
);
CREATE INDEX search_documents_names ON search_documents USING gin (names) WITH (fastupdate=off);
CREATE INDEX search_documents_newest ON search_documents USING btree (newest, sort_title, type, id);
CREATE INDEX search_documents_place ON search_documents USING gist (point(lon, lat)) WHERE lat IS NOT NULL;
CREATE INDEX search_documents_terms ON search_documents USING gin (terms) WITH (fastupdate='on');
CREATE INDEX search_documents_title ON search_documents USING btree (sort_title, type, id);

create table search_misses (
  day date not null,
  words text collate "C" not null,
  count integer not null default 1,
  partial boolean,
  constraint search_misses_pkey PRIMARY KEY (day, words)
);
CREATE INDEX search_misses_words ON search_misses USING btree (words);

create table search_misses_put_away (
  words text collate "C" not null,
  day date not null,
  constraint search_misses_put_away_pkey PRIMARY KEY (words)
);

create table search_names (
  type text not null,
  id text not null,
  for_public boolean not null,
  for_members boolean not null,
  form text collate "C" not null,
  weight real not null
);
CREATE INDEX search_names_record ON search_names USING btree (type, id);
CREATE INDEX search_names_weight ON search_names USING btree (weight, form);

create table search_rebuilds (
  id bigint not null generated always as identity,
  engine text not null,
  basis text not null,
  state text not null,
  started_at timestamp with time zone not null default clock_timestamp(),
  continued_at timestamp with time zone not null default clock_timestamp(),
  finished_at timestamp with time zone,
  done integer not null default 0,
  total integer not null default 0,
  after_type text,
  after_id text,
  constraint search_rebuilds_pkey PRIMARY KEY (id),
  constraint search_rebuilds_state_check CHECK (state = ANY (ARRAY['running'::text, 'done'::text, 'replaced'::text]))
);
CREATE INDEX search_rebuilds_finished ON search_rebuilds USING btree (engine, finished_at);
CREATE UNIQUE INDEX search_rebuilds_running ON search_rebuilds USING btree (engine) WHERE state = 'running'::text;

create table search_shadow_indexes (
  engine text not null,
  run text not null,
  state text not null,
  constraint search_shadow_indexes_pkey PRIMARY KEY (engine),
  constraint search_shadow_indexes_state_check CHECK (state = ANY (ARRAY['building'::text, 'swapping'::text]))
);

create table search_words (
  word text collate "C" not null,
  for_public boolean not null,
  display text not null,
  forms text[] not null,
  parts text[] not null,
  documents integer not null,
  changed xid8 not null default pg_current_xact_id(),
  constraint search_words_pkey PRIMARY KEY (word, for_public)
);
CREATE INDEX search_words_changed ON search_words USING btree (changed);
CREATE INDEX search_words_gone ON search_words USING btree (word) WHERE documents = 0;

create table sessions (
  sid character varying not null,
  sess json not null,
  expire timestamp(6) without time zone not null,
  constraint sessions_pkey PRIMARY KEY (sid)
);
CREATE INDEX sessions_account ON sessions USING btree ((sess ->> 'accountId'::text));
CREATE INDEX sessions_expiry ON sessions USING btree (expire);

create table statements (
  id uuid not null,
  slug text collate "C" not null,
  by_id uuid not null,
  role text,
  question_id uuid,
  event_id uuid,
  summary text,
  quote text,
  lines text,
  about text[] not null,
  provenance jsonb not null,
  shown boolean not null,
  version integer not null default 1,
  withdrawn boolean not null default false,
  constraint statements_pkey PRIMARY KEY (id),
  constraint statements_slug_key UNIQUE (slug),
  constraint statements_by_id_fkey FOREIGN KEY (by_id) REFERENCES organisations(id),
  constraint statements_event_id_fkey FOREIGN KEY (event_id) REFERENCES events(id),
  constraint statements_question_id_fkey FOREIGN KEY (question_id) REFERENCES guiding_questions(id)
);
CREATE INDEX statements_about ON statements USING gin (about);
CREATE INDEX statements_by ON statements USING btree (by_id);
CREATE INDEX statements_event ON statements USING btree (event_id);
CREATE INDEX statements_question ON statements USING btree (question_id);

create table submissions (
  id uuid not null,
  account_id uuid not null,
  profile jsonb not null,
  note text,
  likely uuid[] not null,
  scopes text[] not null,
  state text not null,
  created_at timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  reason text,
  organisation_id uuid,
  constraint submissions_pkey PRIMARY KEY (id),
  constraint submissions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id) ON DELETE SET NULL,
  constraint submissions_state_check CHECK (state = ANY (ARRAY['open'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text]))
);
CREATE INDEX submissions_account ON submissions USING btree (account_id, created_at);
CREATE INDEX submissions_queue ON submissions USING btree (created_at, id) WHERE state = 'open'::text;

create table text_learning (
  one boolean not null default true,
  changed integer not null default 0,
  changed_at timestamp with time zone,
  candidates_stale boolean not null default false,
  holder uuid,
  renewed_at timestamp with time zone,
  part text,
  done double precision,
  finished_at timestamp with time zone,
  constraint text_learning_pkey PRIMARY KEY (one),
  constraint text_learning_one_check CHECK (one)
);

create table text_models (
  id bigint not null generated always as identity,
  version text not null,
  texts integer not null,
  content bytea not null,
  topics bytea not null,
  learned_at timestamp with time zone not null default clock_timestamp(),
  seconds double precision not null,
  constraint text_models_pkey PRIMARY KEY (id)
);

create table text_models_in_use (
  audience text not null,
  model_id bigint not null,
  constraint text_models_in_use_pkey PRIMARY KEY (audience),
  constraint text_models_in_use_model_id_fkey FOREIGN KEY (model_id) REFERENCES text_models(id),
  constraint text_models_in_use_audience_check CHECK (audience = ANY (ARRAY['public'::text, 'member'::text]))
);

create table text_vectors (
  model_id bigint not null,
  type text not null,
  id uuid not null,
  content bytea not null,
  words integer[] not null,
  constraint text_vectors_pkey PRIMARY KEY (model_id, type, id),
  constraint text_vectors_model_id_fkey FOREIGN KEY (model_id) REFERENCES text_models(id) ON DELETE CASCADE,
  constraint text_vectors_type_check CHECK (type = ANY (ARRAY['organisation'::text, 'initiative'::text, 'listing'::text]))
);
CREATE INDEX text_vectors_words ON text_vectors USING gin (words);

create table topic_tree_loads (
  version text not null,
  loaded_at timestamp with time zone not null default now(),
  constraint topic_tree_loads_pkey PRIMARY KEY (version)
);

create table topics (
  slug text not null,
  labels jsonb not null,
  synonyms text[] not null,
  acronyms text[] not null,
  broader text,
  related text[] not null,
  status text not null,
  source text not null,
  source_name text,
  version integer not null default 1,
  updated_at timestamp with time zone not null default now(),
  constraint topics_pkey PRIMARY KEY (slug),
  constraint topics_broader_fkey FOREIGN KEY (broader) REFERENCES topics(slug) DEFERRABLE INITIALLY DEFERRED,
  constraint topics_check CHECK (broader <> slug),
  constraint topics_source_check CHECK (source = ANY (ARRAY['shipped'::text, 'curator'::text, 'import'::text, 'mention'::text])),
  constraint topics_status_check CHECK (status = ANY (ARRAY['active'::text, 'proposed'::text]))
);
CREATE INDEX topics_broader ON topics USING btree (broader);

create table unreachable_addresses (
  address text not null,
  since timestamp with time zone not null,
  is_reported boolean not null default false,
  constraint unreachable_addresses_pkey PRIMARY KEY (address)
);
