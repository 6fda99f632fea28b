import type { Language } from "../schema/language.js";
import type { ChangeWords } from "./word.js";
import { en } from "./word-en.js";
import { zh } from "./word-zh.js";

/** The words by language. */
export const changeWords: Readonly<Record<Language, ChangeWords>> = { zh, en };
