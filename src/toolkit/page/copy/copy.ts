import { en } from "./en.js";
import type { Language } from "./language.js";
import { zh } from "./zh.js";

export { htmlLanguages, type Language, languages } from "./language.js";

/** All words of the interface; the Chinese ones give the shape that every other language fills. */
export type Copy = typeof zh;

const copies: Record<Language, Copy> = { zh, en };

/** Returns the words in a language; `tag` may also be what `<html lang>` says: `copyOf("zh-CN").theme` → `主题`. */
export function copyOf(tag: string): Copy {
	return copies[tag.startsWith("en") ? "en" : "zh"];
}
