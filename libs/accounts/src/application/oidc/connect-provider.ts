import { Injectable } from '@nestjs/common';
import { RecordAudit } from '#history';
import { Transaction, type Viewer } from '#platform';
import type { OidcConnection } from '../../domain/oidc/connection.js';
import { notConnected } from '../../domain/oidc/oidc.errors.js';
import { OidcStore } from '../../persistence/oidc-store.js';
import { checkManages } from '../team/may-manage.js';
import { ReachIssuer } from './reach-issuer.js';

/** By which provider the people of an organisation sign in; decided by its owners and by curators of everything. */
@Injectable()
export class ConnectProvider {
  constructor(
    private readonly transaction: Transaction,
    private readonly connections: OidcStore,
    private readonly issuer: ReachIssuer,
    private readonly audit: RecordAudit,
  ) {}

  /** @throws DomainError `ACCESS.FORBIDDEN` */
  find(organisationId: string, viewer: Viewer): Promise<OidcConnection | null> {
    checkManages(viewer, organisationId);
    return this.connections.find(organisationId);
  }

  /**
   * @param secret null keeps the one that is there
   * @throws DomainError `ACCESS.FORBIDDEN`; `OIDC.ISSUER_AWAY` when nobody answers there as this provider; `OIDC.NOT_CONNECTED`
   *   when there is no secret to keep
   */
  async save(connection: OidcConnection, secret: string | null, viewer: Viewer): Promise<void> {
    const { organisationId } = connection;
    checkManages(viewer, organisationId);
    const used = secret ?? (await this.connections.secretOf(organisationId));
    if (used === null) throw notConnected();
    await this.issuer.execute(connection, used);
    await this.transaction.run(async () => {
      await this.connections.save(connection, used);
      await this.record(connection, 'accounts.provider-connected', viewer);
    });
  }

  /** @throws DomainError `ACCESS.FORBIDDEN` */
  remove(organisationId: string, viewer: Viewer): Promise<void> {
    checkManages(viewer, organisationId);
    return this.transaction.run(async () => {
      const connection = await this.connections.find(organisationId);
      if (!connection) return;
      await this.connections.remove(organisationId);
      await this.record(connection, 'accounts.provider-removed', viewer);
    });
  }

  private record({ organisationId, issuer, role }: OidcConnection, action: string, viewer: Viewer) {
    return this.audit.execute({
      accountId: viewer.account!.id,
      role: viewer.kind === 'curator' ? 'curator' : 'owner',
      action,
      subjectKind: 'organisation',
      subjectId: organisationId,
      details: { issuer, role },
    });
  }
}
