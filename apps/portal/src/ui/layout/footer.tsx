import type { Messages } from '#messages';
import { pathIn, useFrame } from '../frame.js';

const LINKS: readonly [keyof Messages['site']['footer'], string][] = [
  ['imprint', '/impressum'],
  ['privacy', '/datenschutz'],
  ['accessibility', '/barrierefreiheit'],
  ['feedback', '/barrierefreiheit#rueckmeldung'],
  ['sources', '/datenquellen'],
  ['help', '/hilfe'],
  ['api', '/hilfe#schnittstelle'],
];

export function Footer() {
  const { language, messages } = useFrame();
  return (
    <footer class="bottom">
      <nav class="wide" aria-label={messages.site.footerNavigation}>
        <ul>
          {LINKS.map(([name, path]) => (
            <li>
              <a href={pathIn(language, path)}>{messages.site.footer[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
