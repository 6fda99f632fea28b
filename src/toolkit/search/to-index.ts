import type {
	IndexedDepartment,
	IndexedIndicator,
	IndexedPlan,
	IndexedRegion,
	IndexedTheme,
	SearchIndex,
} from "./search-index.js";
import { type Anchors, addPassages, type SearchedText } from "./to-passage.js";

/** What an index is made of: lists as they stand in it, and the plans' texts in the order of the plans. */
export interface SearchSource {
	regions: readonly IndexedRegion[];
	themes: readonly IndexedTheme[];
	plans: readonly IndexedPlan[];
	indicators: readonly IndexedIndicator[];
	texts: readonly SearchedText[];
}

/** Returns the index of a collection. Text is kept once, on lines that no word of a question can cross. */
export function toSearchIndex({ texts, ...lists }: SearchSource, anchors: Anchors): SearchIndex {
	const bitsOf = (themes: readonly string[]) =>
		lists.themes.reduce((bits, { theme }, at) => (themes.includes(theme) ? bits | (1 << at) : bits), 0);
	const columns: Pick<SearchIndex, "passages" | "targets"> = {
		passages: { length: [], plan: [], ordinal: [], number: [], anchor: [], heading: [], headingLength: [], themes: [] },
		targets: { passage: [], sentence: [], sentenceLength: [], numeral: [], numeralLength: [], anchor: [] },
	};
	const lines = texts.flatMap((text, plan) => addPassages(columns, plan, text, bitsOf, anchors));
	const departments = toDepartments(lists.plans, texts, bitsOf);
	return {
		regions: [...lists.regions],
		themes: [...lists.themes],
		plans: [...lists.plans],
		indicators: [...lists.indicators],
		departments,
		text: lines.map((line) => `${line}\n`).join(""),
		...columns,
	};
}

/** Returns every department as each region's plans name it, in the order of the regions, the busiest first. */
function toDepartments(
	plans: readonly IndexedPlan[],
	texts: readonly SearchedText[],
	bitsOf: (themes: readonly string[]) => number,
): IndexedDepartment[] {
	const found = new Map<string, IndexedDepartment>();
	const count = (name: string, region: number, role: "leads" | "partners", themes: number) => {
		const key = `${region} ${name}`;
		const department = found.get(key) ?? { name, region, themes: 0, leads: 0, partners: 0 };
		department[role]++;
		department.themes |= themes;
		found.set(key, department);
	};
	texts.forEach(({ clauses }, plan) => {
		const region = plans[plan]?.region ?? -1;
		for (const { lead_departments, partner_departments, theme, focus } of clauses) {
			const bits = bitsOf([theme, ...focus]);
			for (const name of lead_departments) count(name, region, "leads", bits);
			for (const name of partner_departments) count(name, region, "partners", bits);
		}
	});
	return [...found.values()].sort(
		(a, b) => a.region - b.region || b.leads + b.partners - a.leads - a.partners || (a.name < b.name ? -1 : 1),
	);
}
