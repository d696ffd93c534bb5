import { pathIn, useFrame } from '../frame.js';
import { HeaderSearch } from './header-search.js';
import { Mark } from './mark.js';
import { currentEntry, navigation } from './navigation.js';

/** Mark, search, main navigation and the way to the same page in the other language. It wraps instead of hiding behind a button. */
export function Header() {
  const { language, messages, path, search, session } = useFrame();
  const t = messages.site;
  const other = language === 'de' ? 'en' : 'de';
  const current = currentEntry(path);
  return (
    <header class="top">
      <div class="wide">
        <a class="mark" href={pathIn(language, '/')}>
          <Mark />
          <span lang="de">{t.name}</span>
        </a>
        <HeaderSearch />
        <nav aria-label={t.mainNavigation}>
          <ul>
            {navigation.map((entry) => (
              <li>
                <a
                  href={pathIn(language, entry.path)}
                  aria-current={entry !== current ? undefined : entry.path === path ? 'page' : 'true'}
                >
                  {t.navigation[entry.name]}
                </a>
              </li>
            ))}
            {session?.isCurator && (
              <li>
                <a
                  href={pathIn(language, '/kuratierung')}
                  aria-current={
                    path === '/kuratierung' ? 'page' : path.startsWith('/kuratierung/') ? 'true' : undefined
                  }
                >
                  {messages.curation.title}
                </a>
              </li>
            )}
            <li>
              <a
                href={pathIn(language, session ? '/konto' : '/anmelden')}
                aria-current={path === '/konto' || path === '/anmelden' ? 'page' : undefined}
              >
                {session ? messages.accounts.account : messages.accounts.signIn}
              </a>
            </li>
            <li class="tongue">
              <a href={pathIn(other, path) + search} lang={other} hreflang={other}>
                {t.otherLanguage}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
