import type { Signal } from '../signal.js';
import { compareTopics } from './compare-topics.js';

/** What both work on. */
export const topicsSignal: Signal = (a, b, context) => compareTopics(a.topics, b.topics, context, 'profile');
