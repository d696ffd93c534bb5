import type { LogoFacts } from '#organisations';
import { useFrame } from '../../../ui/index.js';

/** Pages show it at half of its pixels, so that it is sharp on fine screens. */
const DENSITY = 2;

/** The logo of an organisation; its size is said, so that nothing jumps when it comes. */
export function LogoPicture({ slug, name, logo }: { slug: string; name: string; logo: LogoFacts }) {
  const t = useFrame().messages.editing.logo;
  return (
    <img
      class="logo"
      src={`/api/v1/organisations/${slug}/logo`}
      alt={logo.alt ?? t.altOf(name)}
      width={Math.ceil(logo.width / DENSITY)}
      height={Math.ceil(logo.height / DENSITY)}
    />
  );
}
