import { Form, Part, useFrame } from '../../ui/index.js';

/** Words that were put away, each to be taken back; nothing where there are none. */
export function PutAwayPart({ words }: { words: readonly string[] }) {
  const { misses: t } = useFrame().messages.curation;
  if (words.length === 0) return null;
  return (
    <Part id="beiseite" title={t.away}>
      <p>{t.awayLead}</p>
      <ul class="rows">
        {words.map((one) => (
          <li>
            {one}
            <Form
              action="/kuratierung/nicht-gefunden/zurueck"
              button={t.takeBack}
              tone="quiet"
              label={t.takeBackOf(one)}
            >
              <input type="hidden" name="words" value={one} />
            </Form>
          </li>
        ))}
      </ul>
    </Part>
  );
}
