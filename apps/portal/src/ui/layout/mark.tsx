/** The line in its smallest form: two places and what connects them. */
export function Mark() {
  return (
    <svg class="mark-sign" viewBox="0 0 42 24" aria-hidden="true" focusable="false">
      <path d="M6 18 21 6l15 12" fill="none" stroke="currentColor" stroke-width="2.5" />
      <circle cx="6" cy="18" r="4.5" fill="currentColor" />
      <circle cx="36" cy="18" r="4.5" fill="currentColor" />
      <circle class="mark-knot" cx="21" cy="6" r="4.5" />
    </svg>
  );
}
