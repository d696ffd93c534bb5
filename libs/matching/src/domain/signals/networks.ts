import type { Signal } from '../signal.js';
import { sharedByRarity } from './shared-by-rarity.js';

/** Networks both belong to, or of which one is a member of the other; a small network says more than a large one. */
export const networksSignal: Signal = (a, b, context) =>
  sharedByRarity(a.networks, b.networks, context.networks);
