import { Link, useFrame } from '../../ui/index.js';

/** From the page of a record to its form. @param to null for those who may not change it */
export function EditLink({ to }: { to: string | null }) {
  const { entries } = useFrame().messages;
  if (to === null) return null;
  return (
    <p class="edit-link">
      <Link to={to}>{entries.edit}</Link>
    </p>
  );
}
