import { type Answer, ask } from '../../portal/ask.js';
import type { QuestionSource } from '../requests/question-source.js';
import type { Twins } from '../twins/open-twins.js';
import { differenceOf } from './compare-answers.js';
import type { Findings } from '../findings.js';
import type { Planted } from './restricted-entry.js';
import { mayEcho, wordsIn } from './words.js';

/** The same for both, so that nothing in an answer tells requests apart. */
const REQUEST_ID = 'canary-hunt-1';
const LANGUAGES = ['de', 'en'];

/** Asks both twins the same and holds what they say side by side. */
export class Hunt {
  readonly statuses = new Map<number, number>();
  /** Words for everybody that stood in an answer. */
  readonly seen = new Set<string>();
  private readonly secrets: ReadonlyMap<string, Planted>;
  private asked = 0;

  constructor(
    private readonly twins: Twins,
    planted: readonly Planted[],
    private readonly findings: Findings,
  ) {
    const secret = planted.filter(({ visibility }) => visibility !== 'public');
    this.secrets = new Map(secret.map((one) => [one.word, one]));
  }

  get answers(): number {
    return this.asked;
  }

  /** One request: the answers are the same, and nothing secret is in them that was not in the request. */
  async ask(address: string, source: QuestionSource): Promise<void> {
    const headers = { 'x-request-id': REQUEST_ID, 'accept-language': LANGUAGES[this.asked % 2]! };
    const [knowing, innocent] = await Promise.all([
      ask(this.twins.knowing.portal.url, address, { headers }),
      ask(this.twins.innocent.portal.url, address, { headers }),
    ]);
    this.asked += 1;
    this.statuses.set(knowing.status, (this.statuses.get(knowing.status) ?? 0) + 1);
    const difference = differenceOf(knowing, innocent);
    if (difference) this.findings.add(`differs ${kindOf(address)}`, `GET ${address} differs: ${difference}`);
    if (knowing.status >= 500)
      this.findings.add(`fails ${kindOf(address)}`, `GET ${address} answers ${knowing.status}`);
    const text = everythingIn(knowing);
    if (mayEcho(address)) this.see(text);
    else this.look(text, `GET ${address}`);
    source.follow(address, knowing);
  }

  /** Nothing secret is in a text. */
  look(text: string, where: string): void {
    this.see(text);
    for (const word of wordsIn(text, 'secret')) {
      const known = this.secrets.get(word);
      if (known)
        this.findings.add(
          `tells ${kindOf(where)}`,
          `${where} tells ${word} of ${known.where} (${known.visibility})`,
        );
    }
  }

  private see(text: string): void {
    for (const word of wordsIn(text, 'open')) this.seen.add(word);
  }
}

function everythingIn({ headers, text }: Answer): string {
  return [...Object.values(headers), text].join('\n');
}

/** `/organisationen/ort-3?q=x` and `/organisationen/ort-4` are alike. */
function kindOf(address: string): string {
  return address.split('?')[0]!.replaceAll(/\d+/g, '#');
}
