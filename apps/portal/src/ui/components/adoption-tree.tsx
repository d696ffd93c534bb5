import { useContentLanguage, useFrame } from '../frame.js';
import type { AdoptionView } from './adoption-view.js';

/** The adoption chain as a picture of lines. Its text alternative is one sentence; links and details are in the list below it. */
export function AdoptionTree({ adoptions }: { adoptions: readonly AdoptionView[] }) {
  const { messages } = useFrame();
  const lang = useContentLanguage();
  const t = messages.ui.adoptions;
  const origin = adoptions.find(({ stage }) => stage === 'origin');
  const branches = adoptions.filter((adoption) => adoption !== origin);
  if (branches.length === 0) return null;
  const told = adoptions.map(({ organisation, stage }) => `${organisation.title} ${t.stages[stage]}`);
  return (
    <div class="drawn">
      <div class="tree" role="img" aria-label={`${t.picture}: ${told.join('; ')}.`}>
        <span class={origin ? 'root' : 'root unknown'} lang={origin && lang}>
          {origin?.organisation.title ?? t.originUnknown}
        </span>
        <span class="branches">
          {branches.map(({ organisation, stage }) => (
            <span class={`branch ${stage}`}>
              <span class="on">
                <span>{t.stages[stage]}</span>
              </span>
              <span class="leaf" lang={lang}>
                {organisation.title}
              </span>
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}
