import { Link, type Named } from './link.js';

/** Which places may be meant, where a name has several; nothing where there are none. */
export function PlaceChoices({ choices }: { choices: readonly Named[] }) {
  if (choices.length === 0) return null;
  return (
    <ul class="field-choices">
      {choices.map(({ url, title }) => (
        <li>
          <Link to={url} lang="de">
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
