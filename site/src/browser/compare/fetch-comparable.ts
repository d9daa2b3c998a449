import { COMPARE } from '../../words/language.ts';
import type { Comparable } from './comparable.ts';
import { ReaderError } from './run-worker.ts';

/** @throws ReaderError where the list of versions cannot be had */
export async function fetchComparable(address: string): Promise<Comparable> {
  const response = await fetch(address).catch(() => null);
  if (response?.ok) return response.json();
  throw new ReaderError(COMPARE.listNotLoaded);
}
