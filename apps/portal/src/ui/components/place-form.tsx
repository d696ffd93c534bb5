import { pathIn, useFrame } from '../frame.js';
import type { Named } from './link.js';
import { PlaceChoices } from './place-choices.js';

export interface PlaceFormProps {
  /** Path that answers, with the place in its query. */
  action: string;
  /** What stands in the field. */
  place: string;
  label: string;
  hint: string;
  button: string;
  /** Why the place could not be taken. */
  problem?: string;
  /** Which places may be meant. */
  choices?: readonly Named[];
}

const LONGEST_PLACE = 100;

/** A municipality to be named; without scripts the server looks it up and asks back. */
export function PlaceForm({ action, place, label, hint, button, problem, choices = [] }: PlaceFormProps) {
  const { language } = useFrame();
  return (
    <form action={pathIn(language, action)} class="place-form">
      <label for="gemeinde">{label}</label>
      <p class="kind" id="gemeinde-hinweis">
        {hint}
      </p>
      <div class="place-field">
        <input
          id="gemeinde"
          name="place"
          type="text"
          value={place}
          maxLength={LONGEST_PLACE}
          autocomplete="off"
          spellcheck={false}
          required
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={problem ? 'gemeinde-hinweis gemeinde-fehler' : 'gemeinde-hinweis'}
        />
        <button type="submit" class="button second">
          {button}
        </button>
      </div>
      {problem && (
        <p class="field-error" id="gemeinde-fehler">
          {problem}
        </p>
      )}
      <PlaceChoices choices={choices} />
    </form>
  );
}
