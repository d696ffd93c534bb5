import { addressOf } from '../../../addresses/address-of.js';
import {
  EqualTable,
  Link,
  Notice,
  type NoticeTone,
  Part,
  PlaceForm,
  useContentLanguage,
  useFrame,
} from '../../../ui/index.js';
import type { Check, Person } from '../check-view.js';
import type { ChosenPlace } from '../choose-place.js';

const TONES: Readonly<Record<Check['verdict'], NoticeTone>> = {
  fits: 'success',
  fits_with_changes: 'info',
  unknown: 'warning',
  does_not_fit: 'danger',
};

/** Would it work for us? A place to be chosen, then the answer factor by factor (MAT-06). */
export function CheckPart({
  slug,
  chosen,
  check,
}: {
  slug: string;
  chosen: ChosenPlace;
  check: Check | null;
}) {
  const t = useFrame().messages.transferability;
  const isUnclear = check === null && chosen.typed !== '';
  const problem = chosen.choices.length > 0 ? t.whichOne(chosen.typed) : t.noPlace(chosen.typed);
  return (
    <Part id="passt" title={t.title}>
      {check === null && <p>{t.lead}</p>}
      <PlaceForm
        action={`${addressOf('initiative', slug)}#passt`}
        place={chosen.typed}
        label={check ? t.other : t.place}
        hint={t.placeHint}
        button={t.check}
        problem={isUnclear ? problem : undefined}
        choices={chosen.choices}
      />
      {check && <Answer check={check} />}
    </Part>
  );
}

function Answer({ check }: { check: Check }) {
  const t = useFrame().messages.transferability;
  return (
    <>
      <h3>{t.resultFor(check.place)}</h3>
      <Notice tone={TONES[check.verdict]} title={t.verdictTitles[check.verdict]}>
        <p>{t.verdictHints[check.verdict]}</p>
        {check.own && <p>{check.own}</p>}
      </Notice>
      <Factors check={check} />
      <h3>{t.adopters}</h3>
      {check.adopters.length > 0 ? <People people={check.adopters} /> : <p>{t.noAdopters}</p>}
      <h3>{t.helpers}</h3>
      {check.helpers.length > 0 ? <People people={check.helpers} /> : <p>{t.noHelpers}</p>}
      {check.roles.length > 0 && <Roles roles={check.roles} />}
    </>
  );
}

function Factors({ check: { factors, place } }: { check: Check }) {
  const t = useFrame().messages.transferability;
  const lang = useContentLanguage();
  const { factor, verdict, here, there, text } = t.columns;
  const rows = factors.map((one) => [
    t.factors[one.factor],
    t.verdicts[one.verdict],
    one.here === null ? t.nothingSaid : <span lang={lang}>{one.here}</span>,
    one.there ?? t.notKnown,
    one.matters ? one.text : `${one.text} ${t.notDecisive}`,
  ]);
  return (
    <EqualTable
      caption={t.caption(place)}
      columns={[factor, verdict, here, there, text].map((title) => ({ title }))}
      rows={rows}
      stacks
    />
  );
}

function People({ people }: { people: readonly Person[] }) {
  const { ui } = useFrame().messages;
  const lang = useContentLanguage();
  return (
    <ul class="rows">
      {people.map(({ url, title, notes, isAdded }) => (
        <li class="row">
          <Link to={url} lang={lang}>
            {title}
          </Link>
          <p class="kind">{notes.join(' · ')}</p>
          {isAdded && <p class="kind">{ui.source.added}</p>}
        </li>
      ))}
    </ul>
  );
}

function Roles({ roles }: Pick<Check, 'roles'>) {
  const t = useFrame().messages.transferability;
  const lang = useContentLanguage();
  return (
    <>
      <h3>{t.roles}</h3>
      <ul class="rows">
        {roles.map(({ part, holders }) => (
          <li class="row">
            {part}
            {': '}
            {holders.length === 0
              ? t.noHolder
              : holders.map(({ url, title }, at) => (
                  <>
                    {at > 0 && ', '}
                    <Link to={url} lang={lang}>
                      {title}
                    </Link>
                  </>
                ))}
          </li>
        ))}
      </ul>
    </>
  );
}
