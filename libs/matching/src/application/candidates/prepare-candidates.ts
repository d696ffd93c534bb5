import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { CandidateFinder, type Traits } from '../../domain/candidates/candidate-finder.js';
import type { Frequencies } from '../../domain/rarity.js';
import { Pace } from '../../domain/text/pace.js';
import { CandidateStore, type Candidates } from '../../persistence/candidate-store.js';
import type { ProfileAudience } from '../../persistence/match-profile-store.js';
import { TraitsStore } from '../../persistence/traits-store.js';
import { MatchFrequencies } from '../match-frequencies.js';
import { CandidateTurn } from './candidate-turn.js';
import { RefreshCandidates } from './refresh-candidates.js';

const PER_STATEMENT = 300;

/** Prepares for every organisation with whom it is worth comparing it; what is there stays in use until then. */
@Injectable()
export class PrepareCandidates {
  constructor(
    private readonly traits: TraitsStore,
    private readonly frequencies: MatchFrequencies,
    private readonly candidates: CandidateStore,
    private readonly turn: CandidateTurn,
    private readonly refresh: RefreshCandidates,
  ) {}

  /** @param said hears which part is being done and how much of it, 0 to 1 */
  async execute(said: (part: string, done: number) => void = () => undefined): Promise<void> {
    const pace = new Pace(said);
    await this.turn.lookAgain();
    const since = await this.traits.now();
    const forPublic = await this.traits.all('public');
    const forMembers = await this.traits.all('member');
    const frequencies = this.frequencies.current;
    await this.prepare('public', forPublic, frequencies.public.topics, pace);
    // Where members know no more than the public, its candidates are theirs.
    if (isDeepStrictEqual(forPublic, forMembers))
      await this.turn.run(() => this.candidates.sharePublic(null));
    else await this.prepare('member', forMembers, frequencies.member.topics, pace);
    await this.candidates.noteWritten();
    // Who changed meanwhile was prepared from what was there before.
    await this.refresh.execute(await this.traits.writtenSince(since));
  }

  private async prepare(
    audience: ProfileAudience,
    traits: readonly Traits[],
    topics: Frequencies,
    pace: Pace,
  ): Promise<void> {
    let some: Candidates[] = [];
    const put = async () => {
      await this.turn.run(() => this.candidates.put(audience, some));
      some = [];
    };
    for await (const found of new CandidateFinder(traits, topics).findAll(pace)) {
      some.push(found);
      if (some.length >= PER_STATEMENT) await put();
    }
    await put();
  }
}
