/** Counts while one types what the server counted when it made the page; as people count, an emoji is one. */
export function countLetters(root: ParentNode = document): void {
  for (const count of root.querySelectorAll<HTMLElement>('[data-counts]')) {
    const { counts = '', text = '' } = count.dataset;
    const field = document.getElementById(counts);
    if (!(field instanceof HTMLTextAreaElement)) continue;
    const show = () => (count.textContent = text.replace('#', String([...field.value].length)));
    field.addEventListener('input', show);
    // Somebody who comes back finds their text, but the server's count.
    show();
  }
}
