import { useFrame } from '../frame.js';

export interface EmphasisProps {
  text: string;
  /** Parts of the text to set in bold, each at its first occurrence. */
  items: readonly string[];
}

/** A sentence with its shared things in bold, and „bietet“ and „sucht“ in their colours. The words carry the meaning alone. */
export function Emphasis({ text, items }: EmphasisProps) {
  const { offer, need } = useFrame().messages.ui.match.verbs;
  const open = new Set(items.filter((item) => item !== ''));
  const longestFirst = [...open].sort((a, b) => b.length - a.length);
  return (
    <>
      {cut(text, longestFirst, verbsOf(offer, need)).map((part, at) => {
        if (at % 2 === 0) return part;
        if (open.delete(part)) return <b>{part}</b>;
        if (items.includes(part)) return part;
        return <span class={new RegExp(`^(?:${offer})$`).test(part) ? 'offer' : 'need'}>{part}</span>;
      })}
    </>
  );
}

/** A text cut at its items and verbs, which stand at the odd places: whichever begins first, of several the first item. */
function cut(text: string, items: readonly string[], verbs: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    verbs.lastIndex = from;
    const verb = verbs.exec(text);
    let found = verb?.[0] ?? '';
    let at = verb?.index ?? text.length;
    // Backwards, so that of those that begin at one place the first stays, and each before a verb.
    for (let one = items.length - 1; one >= 0; one -= 1) {
      const place = text.indexOf(items[one]!, from);
      if (place >= 0 && place <= at) [found, at] = [items[one]!, place];
    }
    parts.push(text.slice(from, at));
    if (found === '') return parts;
    parts.push(found);
    from = at + found.length;
  }
}

/** One a language: to compile what a letter is takes longer than the rest of a sentence. */
const compiled = new Map<string, RegExp>();

function verbsOf(offer: string, need: string): RegExp {
  const verbs = `(?<![\\p{L}])(?:${offer}|${need})(?![\\p{L}])`;
  const known = compiled.get(verbs) ?? new RegExp(verbs, 'gu');
  compiled.set(verbs, known);
  return known;
}
