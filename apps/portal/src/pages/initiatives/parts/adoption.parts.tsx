import type { AdoptedLine, AdoptionLine } from '#initiatives';
import type { OrganisationRef } from '#organisations';
import { addressOf } from '../../../addresses/address-of.js';
import { Adoptions, Empty, Line, Part, useContentLanguage, useFrame } from '../../../ui/index.js';
import { adoptionView, isCompleted } from '../adoption-view.js';

/** Who took it over: the picture and the list, or the gap (SOL-01). */
export function AdoptionPart({
  adoptions,
  isTakenOver,
}: {
  adoptions: readonly AdoptionLine[];
  /** Whether the initiative itself was taken over from somewhere. */
  isTakenOver: boolean;
}) {
  const t = useFrame().messages.initiatives;
  return (
    <Part id="nachnutzung" title={t.adoptions}>
      {adoptions.length > 0 ? (
        <Adoptions adoptions={adoptions.map(adoptionView)} />
      ) : (
        <Empty title={isTakenOver ? t.noFurtherAdoptions : t.noAdoptions}>
          <p>{t.noAdoptionsHint}</p>
        </Empty>
      )}
    </Part>
  );
}

/** What it was made of: the same adoption, seen from the other end. */
export function ComesFromPart({ lead, lines }: { lead: OrganisationRef; lines: readonly AdoptedLine[] }) {
  const { messages } = useFrame();
  const t = messages.initiatives;
  if (lines.length === 0) return null;
  return (
    <Part id="herkunft" title={t.comesFrom}>
      <ul class="rows">
        {lines.map(({ initiative, stage, outcome, reason, note, added }) => (
          <li>
            <Line
              from={{ url: addressOf('organisation', lead.slug), title: lead.name }}
              on={t.took[stage]}
              to={{ url: addressOf('initiative', initiative.slug), title: initiative.title }}
            />
            <Told parts={[outcome, reason, note]} />
            {isCompleted(added) && <p class="kind">{messages.ui.source.added}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Told({ parts }: { parts: readonly (string | null)[] }) {
  const lang = useContentLanguage();
  const told = parts.filter((part) => part !== null);
  if (told.length === 0) return null;
  return (
    <p class="kind" lang={lang}>
      {told.join(' · ')}
    </p>
  );
}
