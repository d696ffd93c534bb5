import { Injectable } from '@nestjs/common';
import { OidcStore } from '../../persistence/oidc-store.js';

@Injectable()
export class ListConnected {
  constructor(private readonly connections: OidcStore) {}

  /** Ids of the organisations whose people may sign in by their own provider. */
  execute(): Promise<string[]> {
    return this.connections.connected();
  }
}
