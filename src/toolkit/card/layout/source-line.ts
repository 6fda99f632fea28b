import type { Language } from "../../schema/language.js";
import type { CardSource } from "../card.js";

/**
 * Returns the plans that a chart draws from in one line, titles as written.
 *
 * @example
 * sourceLine(card.sources, "zh") // 《高青县…2024年工作要点》第 29 条；《潍城区…三年行动计划(2023—2025年)》第 36 条
 */
export function sourceLine(sources: readonly CardSource[], language: Language): string {
	const [comma, semicolon] = language === "zh" ? ["、", "；"] : [", ", "; "];
	return sources
		.map(({ title, region, places }) => {
			const named = title === "" ? region : `《${title}》`;
			const listed = places.slice(0, mostPlaces).join(comma);
			const gap = language === "zh" || listed === "" ? "" : ", ";
			const more = places.length > mostPlaces ? "…" : "";
			return `${named}${gap}${listed}${more}`;
		})
		.join(semicolon);
}

/** Clauses that are named of a plan; a chart of all targets draws on most of them. */
const mostPlaces = 4;
