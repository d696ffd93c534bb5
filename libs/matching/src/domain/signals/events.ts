import type { Signal } from '../signal.js';
import { sharedByRarity } from './shared-by-rarity.js';

/** Events that both hosted, moderated or contributed to. */
export const eventsSignal: Signal = (a, b, context) => sharedByRarity(a.events, b.events, context.events);
