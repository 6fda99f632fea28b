import { embed as en } from "../copy/en/embed.js";
import type { Language } from "../copy/language.js";
import { embed as zh } from "../copy/zh/embed.js";

/**
 * The words of embeds by language. They are read past the words of all rooms, since what a chart is shown with makes its
 * version: a word of another page would change that of every chart.
 */
export const embedWords: Readonly<Record<Language, typeof zh>> = { zh, en };
