import type { AdoptionStage } from '#initiatives';

/** Where an organisation stands towards an initiative. */
export type Stance = 'did' | 'plans' | 'advocates' | 'gave_up';

const STANCES: Readonly<Record<AdoptionStage, Stance>> = {
  origin: 'did',
  adopter: 'did',
  planning: 'plans',
  advocate: 'advocates',
  abandoned: 'gave_up',
};

export function stanceOf(stage: AdoptionStage): Stance {
  return STANCES[stage];
}
