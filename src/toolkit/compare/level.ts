import { type DefinedLevel, type Level, levels } from "../schema/indicator.js";

const names: Readonly<Record<string, Level>> = {
	国家: "national",
	全国: "national",
	省: "province",
	市: "city",
	县: "county",
	区: "county",
};
const one = "(?:国家|全国|省|市|[县区])";
const expression = new RegExp(
	`${one}级?(?:[、,和及与]?${one}级?)*(?:[三两二四]?级)(?:重点)?(?:以上)?|(?:国家|省)[、和]?(?:省|市)[、和]?(?:县|区)?(?=重[点大])`,
	"u",
);

/** A level of recognition as a phrase names it. */
export interface NamedLevel {
	/** The lowest named: `city` of 国家、省、市级. */
	level: Level;
	/** As written, `省级以上`. */
	text: string;
}

/** Returns the level of recognition that a folded phrase names, null where it names none (市政 is none). */
export function readLevel(folded: string): NamedLevel | null {
	const text = expression.exec(folded)?.[0];
	if (text === undefined) return null;
	const named = [...text.matchAll(/国家|全国|省|市|[县区]/gu)].map(([name]) => names[name] ?? "county");
	const level = levels.findLast((candidate) => named.includes(candidate));
	return level === undefined ? null : { level, text };
}

/** Whether a value counts less than the definition does, more, or does not say; null where both agree. */
export function levelDifference(defined: DefinedLevel, named: Level | null): "narrower" | "wider" | "unnamed" | null {
	if (defined === "any") return named === null ? null : "narrower";
	if (named === null) return "unnamed";
	const difference = levels.indexOf(named) - levels.indexOf(defined);
	return difference === 0 ? null : difference < 0 ? "narrower" : "wider";
}
