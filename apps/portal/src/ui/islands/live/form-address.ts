/**
 * The address that a form asks for, without its empty fields. A place that was chosen stands there by its key alone; without a
 * place, distance means nothing.
 */
export function addressOfForm(form: HTMLFormElement): URL {
  const values = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
  );
  const query = new URLSearchParams(values);
  if (query.has('near')) query.delete('place');
  else if (!query.has('place')) {
    query.delete('radiusKm');
    if (query.get('sort') === 'distance') query.delete('sort');
  }
  const address = new URL(form.action);
  address.search = query.toString();
  return address;
}
