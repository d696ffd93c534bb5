/** Somebody at the provider of an organisation. Two organisations with one provider do not share its people. */
export interface OidcIdentity {
  readonly organisationId: string;
  readonly issuer: string;
  readonly subject: string;
}
