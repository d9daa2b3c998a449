/**
 * A short hash of a text, the same on every machine: 53 bits, base 36. No browser hashes without waiting, and nothing here
 * has to withstand an attacker: two texts of one document with equal hashes would share a lineage at worst, never a text.
 * This is cyrb53 (public domain): two 32-bit lanes, mixed at the end as in MurmurHash3.
 */
export function hashText(text: string): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}
