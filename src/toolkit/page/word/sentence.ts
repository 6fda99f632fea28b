/** A part of a computed sentence: words, or a figure and where it leads. */
export type Part = string | { readonly figure: string; readonly href?: string };
export type Sentence = readonly Part[];
