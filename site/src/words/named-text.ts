/** A text by the label of its version, or, where it is of other documents, by their titles. */
export type NamedText = { readonly version: string } | { readonly titles: readonly string[] };
