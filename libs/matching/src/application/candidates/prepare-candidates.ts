import { Injectable } from '@nestjs/common';
import { CandidateFinder } from '../../domain/candidates/candidate-finder.js';
import { Pace } from '../../domain/text/pace.js';
import { CandidateStore, type Candidates } from '../../persistence/candidate-store.js';
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
    for (const audience of ['public', 'member'] as const) {
      const traits = await this.traits.all(audience);
      const finder = new CandidateFinder(traits, this.frequencies.current[audience].topics);
      let some: Candidates[] = [];
      const put = async () => {
        await this.turn.run(() => this.candidates.put(audience, some));
        some = [];
      };
      for await (const found of finder.findAll(pace)) {
        some.push(found);
        if (some.length >= PER_STATEMENT) await put();
      }
      await put();
    }
    // Who changed meanwhile was prepared from what was there before.
    await this.refresh.execute(await this.traits.writtenSince(since));
  }
}
