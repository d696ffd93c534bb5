import { useFrame } from '../frame.js';

/** A reason's share of a match (0 to 1) as a thin bar, said in words to those who do not see it. */
export function Share({ share }: { share: number }) {
  const { messages, format } = useFrame();
  const width = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <svg
      class="share"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={messages.ui.match.share(format.percent(share))}
    >
      <rect class="share-whole" width="100" height="8" />
      <rect class="share-part" width={width} height="8" />
    </svg>
  );
}
