import { copyOf } from "./copy/copy.js";

/** The Chinese words, for parts that do not ask for the language of their page yet. */
export const copy = copyOf("zh");
