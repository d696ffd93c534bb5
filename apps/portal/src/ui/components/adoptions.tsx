import { useContentLanguage, useFrame } from '../frame.js';
import { AdoptionTree } from './adoption-tree.js';
import type { AdoptionView } from './adoption-view.js';
import { Facts } from './facts.js';
import { Link } from './link.js';

/** Who took an initiative over from whom: first the picture, then the same as a list with what came of it. */
export function Adoptions({ adoptions }: { adoptions: readonly AdoptionView[] }) {
  return (
    <>
      <AdoptionTree adoptions={adoptions} />
      <ul class="rows">
        {adoptions.map((adoption) => (
          <AdoptionRow adoption={adoption} />
        ))}
      </ul>
    </>
  );
}

function AdoptionRow({ adoption }: { adoption: AdoptionView }) {
  const { messages } = useFrame();
  const lang = useContentLanguage();
  const t = messages.ui.adoptions;
  const told = [
    adoption.as && { term: t.as, value: <Link to={adoption.as.url}>{adoption.as.title}</Link>, lang },
    adoption.outcome && { term: t.outcome, value: adoption.outcome, lang },
    adoption.reason && { term: t.reason, value: adoption.reason, lang },
    adoption.note && { term: t.note, value: adoption.note, lang },
    adoption.added && { term: t.origin, value: messages.ui.source.added },
  ].filter((fact) => !!fact);
  return (
    <li>
      <p class="named">
        <Link to={adoption.organisation.url} lang={lang}>
          {adoption.organisation.title}
        </Link>{' '}
        {t.stages[adoption.stage]}
      </p>
      {told.length > 0 && <Facts facts={told} beside />}
    </li>
  );
}
