import { Injectable } from '@nestjs/common';
import { ReadyAhead } from '#platform';
import { LearnedProfileStore } from '../../persistence/learning/learned-profile-store.js';
import type { ProfileAudience } from '../../persistence/match-profile-store.js';
import { TextModels } from '../learning/text-models.js';

/** As many at a time as are unpacked in a few milliseconds, so that whoever asks meanwhile waits no longer than that. */
const AT_ONCE = 100;
const FIRST = '00000000-0000-0000-0000-000000000000';
const AUDIENCES: readonly ProfileAudience[] = ['member', 'public'];

/** Reads the profiles that lists compare, so that the first list of an organisation takes no longer than the next (ADR 96). */
@Injectable()
export class WarmPeers extends ReadyAhead {
  constructor(
    private readonly profiles: LearnedProfileStore,
    private readonly models: TextModels,
  ) {
    super();
  }

  protected async make(): Promise<void> {
    for (const audience of AUDIENCES) {
      const model = this.models.current[audience];
      const key = model && { id: model.id, version: model.text.version };
      let last: string | null = FIRST;
      while (last !== null && !this.isEnding && this.profiles.hasRoom) {
        last = await this.profiles.hold(last, AT_ONCE, audience, key);
      }
    }
  }
}
