import { type EditableProfile, missingFields } from '#organisations';
import { type Frame, Link } from '../../ui/index.js';
import { concernOf } from './concerns.js';
import { fieldName } from './field-name.js';

/** What the profile does not say yet, each with why it helps others. Never a figure: nobody is ranked by it (PRO-08). */
export function Missing({ frame, profile }: { frame: Frame; profile: EditableProfile }) {
  const { missing: t } = frame.messages.editing;
  const missing = missingFields(profile.fields).filter((path) => !profile.hidden.includes(path));
  if (missing.length === 0) return null;
  return (
    <details class="missing">
      <summary>{t.title(String(missing.length))}</summary>
      <ul>
        {missing.map((path) => (
          <li>
            <Link to={`/organisationen/${profile.slug}/bearbeiten/${concernOf(path)}#feld-${path}`}>
              {fieldName(path, frame)}
            </Link>
            : {t.because[path]}
          </li>
        ))}
      </ul>
    </details>
  );
}
