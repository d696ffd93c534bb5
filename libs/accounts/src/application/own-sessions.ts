import { Injectable } from '@nestjs/common';
import { type SessionLine, SessionStore } from '../persistence/session-store.js';

/** Where somebody is signed in. */
@Injectable()
export class OwnSessions {
  constructor(private readonly sessions: SessionStore) {}

  list(accountId: string): Promise<SessionLine[]> {
    return this.sessions.listOf(accountId);
  }

  /** Signs out everywhere. @param except the id of a session that stays */
  end(accountId: string, except: string | null = null): Promise<void> {
    return this.sessions.endAll(accountId, except);
  }
}
