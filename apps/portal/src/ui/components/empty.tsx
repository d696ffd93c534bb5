import type { ComponentChildren } from 'preact';
import { Link, type Named } from './link.js';

export interface EmptyProps {
  /** What is not there, as a sentence. */
  title: string;
  /** Why, or what it would take. */
  children?: ComponentChildren;
  /** What to do next. */
  actions?: readonly Named[];
}

/** A gap, said and turned into an invitation. */
export function Empty({ title, children, actions = [] }: EmptyProps) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children && <div>{children}</div>}
      {actions.length > 0 && (
        <ul class="topics">
          {actions.map((action) => (
            <li>
              <Link to={action.url}>{action.title}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
