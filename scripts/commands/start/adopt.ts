export async function adopt(_: unknown): Promise<number> {
  return 0;
}
