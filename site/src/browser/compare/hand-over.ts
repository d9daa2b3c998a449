/** How much is handed over at once, in characters: the page stays at hand while it takes such a piece in. */
const PART_LENGTH = 50_000;

/** Makes things one by one and hands them over many at a time; what is empty is left out. */
export function* handOver<Source, Made>(
  sources: readonly Source[],
  make: (source: Source) => Made,
  lengthOf: (made: Made) => number,
): Generator<readonly Made[]> {
  let [gathered, length]: [Made[], number] = [[], 0];
  for (const source of sources) {
    const made = make(source);
    if (lengthOf(made) === 0) continue;
    gathered.push(made);
    length += lengthOf(made);
    if (length < PART_LENGTH) continue;
    yield gathered;
    [gathered, length] = [[], 0];
  }
  if (gathered.length > 0) yield gathered;
}
