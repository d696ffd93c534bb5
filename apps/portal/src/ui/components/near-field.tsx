import { useFrame } from '../frame.js';
import type { Named } from './link.js';
import { PlaceChoices } from './place-choices.js';

export interface NearFieldProps {
  /** What stands in the field: the place as it is called, or what was typed. */
  place: string;
  /** AGS or `lat,lon`, where the place is settled. */
  near?: string;
  radiusKm?: number;
  /** Why the place could not be taken. */
  error?: string;
  /** Which places may be meant. */
  choices?: readonly Named[];
}

const RADII_KM = [10, 25, 50, 100, 200];
const USUAL_RADIUS_KM = 50;
const LONGEST_PLACE = 100;

/** A place, and how far around it. Without scripts the typed name is looked up by the server. */
export function NearField({ place, near, radiusKm, error, choices = [] }: NearFieldProps) {
  const { messages, format } = useFrame();
  const t = messages.ui.near;
  const chosen = near === undefined ? (radiusKm ?? USUAL_RADIUS_KM) : radiusKm;
  const radii = [...new Set([...RADII_KM, ...(chosen === undefined ? [] : [chosen])])].sort((a, b) => a - b);
  return (
    <fieldset class="near" data-group="near">
      <legend>{t.legend}</legend>
      <label for="ort">{t.place}</label>
      <div
        class="field"
        data-places="/api/v1/places"
        data-texts={JSON.stringify({
          list: t.suggestions,
          none: t.noSuggestion,
          one: t.oneSuggestion,
          many: t.manySuggestions('#'),
        })}
      >
        <input
          id="ort"
          name="place"
          type="text"
          value={place}
          placeholder={t.placeholder}
          maxLength={LONGEST_PLACE}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? 'ort-fehler' : undefined}
        />
        <input type="hidden" name="near" value={near ?? ''} />
      </div>
      {error && (
        <p class="field-error" id="ort-fehler">
          {error}
        </p>
      )}
      <PlaceChoices choices={choices} />
      <label for="umkreis">{t.radius}</label>
      <select id="umkreis" name="radiusKm">
        <option value="" selected={chosen === undefined}>
          {t.anywhere}
        </option>
        {radii.map((km) => (
          <option value={String(km)} selected={km === chosen}>
            {format.distance(km, messages.ui.distance.belowOne)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
