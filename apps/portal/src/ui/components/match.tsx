import { useContentLanguage, useFrame } from '../frame.js';
import { Band, type BandName } from './band.js';
import { Emphasis } from './emphasis.js';
import { Form } from './form.js';
import { Link, type Named } from './link.js';
import { Share } from './share.js';

export interface MatchReason {
  /** 0 to 1; the shares of a match add up to 1. */
  share: number;
  text: string;
  /** The shared things as they stand in the text; set in bold. */
  items: readonly string[];
}

export interface MatchView {
  target: Named;
  /** Kind and place of the target in words, such as „Kommune · Heidelberg“. */
  note?: string;
  band: BandName;
  reasons: readonly MatchReason[];
  differences: readonly { text: string }[];
  /** Path of the form that puts it aside, for whoever may. */
  dismiss?: string;
}

/** One match: who, how well in words, why with each reason's weight, and what is different. */
function Match({ match }: { match: MatchView }) {
  const { messages } = useFrame();
  const lang = useContentLanguage();
  return (
    <li class="match">
      <div class="match-head">
        <h3>
          <Link to={match.target.url} lang={lang}>
            {match.target.title}
          </Link>
        </h3>
        <Band band={match.band} />
      </div>
      {match.note && <p class="kind">{match.note}</p>}
      <ul class="why">
        {match.reasons.map((reason) => (
          <li>
            <Share share={reason.share} />
            <span>
              <Emphasis text={reason.text} items={reason.items} />
            </span>
          </li>
        ))}
      </ul>
      {match.differences.length > 0 && (
        <p class="differs">
          <b>{messages.ui.match.different}</b> {sentenceOf(match.differences)}
        </p>
      )}
      {match.dismiss && (
        <Form
          action={match.dismiss}
          button={messages.ui.match.dismiss}
          tone="quiet"
          label={messages.ui.match.dismissOf(match.target.title)}
        />
      )}
    </li>
  );
}

/** Differences in one sentence, with a full stop of our own. */
function sentenceOf(differences: readonly { text: string }[]): string {
  return `${differences.map(({ text }) => text.replace(/\.$/, '')).join('; ')}.`;
}

export function Matches({ matches }: { matches: readonly MatchView[] }) {
  return (
    <ul class="rows">
      {matches.map((match) => (
        <Match match={match} />
      ))}
    </ul>
  );
}
