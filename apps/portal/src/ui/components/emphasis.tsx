import { useFrame } from '../frame.js';

export interface EmphasisProps {
  text: string;
  /** Parts of the text to set in bold, each at its first occurrence. */
  items: readonly string[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A sentence with its shared things in bold, and „bietet“ and „sucht“ in their colours. The words carry the meaning alone. */
export function Emphasis({ text, items }: EmphasisProps) {
  const { offer, need } = useFrame().messages.ui.match.verbs;
  const open = new Set(items.filter((item) => item !== ''));
  const longestFirst = [...open].sort((a, b) => b.length - a.length).map(escaped);
  const verbs = `(?<![\\p{L}])(?:${offer}|${need})(?![\\p{L}])`;
  const parts = text.split(new RegExp(`(${[...longestFirst, verbs].join('|')})`, 'u'));
  return (
    <>
      {parts.map((part, at) => {
        if (at % 2 === 0) return part;
        if (open.delete(part)) return <b>{part}</b>;
        if (items.includes(part)) return part;
        return <span class={new RegExp(`^(?:${offer})$`).test(part) ? 'offer' : 'need'}>{part}</span>;
      })}
    </>
  );
}
