import { DomainError } from '#platform';
import type { Frame } from '../../ui/index.js';
import { whyEntryFails } from './why-entry-fails.js';

/** Why a decision was refused, for whoever takes it: somebody was faster, or something stands against it by now. Anything else is thrown on. */
export function whyNotDecided(error: unknown, frame: Frame): string {
  if (!(error instanceof DomainError)) throw error;
  const { curation: t } = frame.messages;
  const { code, details } = error;
  if (code === 'CHANGE.MOVED') return t.moved;
  const entryFails = whyEntryFails(code, frame);
  if (entryFails !== null) return entryFails;
  if (code.endsWith('.INVALID')) return t.noLonger;
  if (code !== 'CURATION.DECIDED') throw error;
  if (details['decision'] === 'withdrawn') return t.withdrawnMeanwhile;
  return details['decision'] === 'approved' ? t.approvedMeanwhile : t.rejectedMeanwhile;
}
