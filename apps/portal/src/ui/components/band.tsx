import { useFrame } from '../frame.js';

export type BandName = 'strong' | 'good' | 'worth-a-look';

const FILLED: Record<BandName, string> = {
  strong: 'M6 1a5 5 0 0 1 0 10A5 5 0 0 1 6 1z',
  good: 'M6 1a5 5 0 0 0 0 10z',
  'worth-a-look': '',
};

/** How well two match, in words, with a dot that is full, half or empty. */
export function Band({ band }: { band: BandName }) {
  return (
    <span class="grade">
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d={FILLED[band]} fill="currentColor" />
      </svg>
      {useFrame().messages.ui.match.bands[band]}
    </span>
  );
}
