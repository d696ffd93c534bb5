import { Part } from '../../../ui/index.js';

/** One section of a standing page: sentences, then points. */
export interface ProseSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
}

/** Sections of text, one below the other. */
export function ProseParts({ sections }: { sections: readonly ProseSection[] }) {
  return (
    <>
      {sections.map(({ id, title, paragraphs, points }) => (
        <Part id={id} title={title}>
          <Prose paragraphs={paragraphs} points={points} />
        </Part>
      ))}
    </>
  );
}

export function Prose({ paragraphs = [], points = [] }: Pick<ProseSection, 'paragraphs' | 'points'>) {
  return (
    <div class="prose">
      {paragraphs.map((text) => (
        <p>{text}</p>
      ))}
      {points.length > 0 && (
        <ul>
          {points.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
