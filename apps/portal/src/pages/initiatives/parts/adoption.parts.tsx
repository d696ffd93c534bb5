import type { AdoptedLine, AdoptionLine } from '#initiatives';
import type { OrganisationRef } from '#organisations';
import { addressOf } from '../../../addresses/address-of.js';
import {
  Adoptions,
  Empty,
  type Fact,
  Facts,
  Line,
  Part,
  useContentLanguage,
  useFrame,
} from '../../../ui/index.js';
import { isCompleted } from '../../parts/is-completed.js';
import { adoptionView } from '../adoption-view.js';

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
  const t = useFrame().messages.initiatives;
  if (lines.length === 0) return null;
  return (
    <Part id="herkunft" title={t.comesFrom}>
      <ul class="rows">
        {lines.map((line) => (
          <li>
            <Line
              from={{ url: addressOf('organisation', lead.slug), title: lead.name }}
              on={t.took[line.stage]}
              to={{ url: addressOf('initiative', line.initiative.slug), title: line.initiative.title }}
            />
            <Told line={line} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** What came of it; nothing where nobody said. */
function Told({ line }: { line: AdoptedLine }) {
  const { ui } = useFrame().messages;
  const lang = useContentLanguage();
  const t = ui.adoptions;
  const facts = (['outcome', 'reason', 'note'] as const).flatMap((field): Fact[] => {
    const value = line[field];
    return value === null ? [] : [{ term: t[field], value, lang }];
  });
  const added = isCompleted(line.added) ? [{ term: t.origin, value: ui.source.added }] : [];
  return facts.length + added.length > 0 ? <Facts facts={[...facts, ...added]} beside /> : null;
}
