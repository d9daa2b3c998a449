/** What a form asks for as the query of the page's address: `?document=terms&words=police`; empty where it asks for nothing. */
export function writeQuery(asked: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value.trim() !== '') query.set(name, value.trim());
  return query.size === 0 ? '' : `?${query}`;
}

/** Reads the query of an address, by anyone's hand: each of those names, empty where it is not asked for. */
export function readQuery<Name extends string>(query: string, names: readonly Name[]): Readonly<Record<Name, string>> {
  const asked = new URLSearchParams(query);
  return Object.fromEntries(names.map((name) => [name, (asked.get(name) ?? '').trim()])) as Record<Name, string>;
}
