import type { Codebooks, PlanSource } from "../../src/toolkit/schema/codebook.js";
import { toCollection } from "../../src/toolkit/search/collection.js";
import { search } from "../../src/toolkit/search/search.js";
import type { SearchIndex } from "../../src/toolkit/search/search-index.js";
import { toSearchIndex } from "../../src/toolkit/search/to-index.js";
import type { SearchedText } from "../../src/toolkit/search/to-passage.js";
import { syntheticPlans } from "./synthetic-plan.js";
import { fastest, figure } from "./timing.js";

const counts = [10, 100, 1000];
/** A rare word, a word of nearly every clause, one that is nowhere, and two that must stand together. */
const questions = ["乡村振兴", "发展", "不存在的词语", "示范 建设"];

/** Returns the milliseconds a question takes by how many plans of 20,000 characters are searched. */
export function searchGrowthRows(sources: readonly PlanSource[], _codebooks: Codebooks): Record<string, string>[] {
	const texts = syntheticPlans(sources, Math.max(...counts)).map(toText);
	return counts.map((count) => {
		const index = toIndex(texts.slice(0, count));
		const made = performance.now();
		const collection = toCollection(index);
		const prepared = performance.now() - made;
		const times = questions.map((text) => {
			const ask = () => search(collection, { text, region: null, theme: null });
			return [`${text}, ms`, figure(fastest(5, ask))];
		});
		return {
			plans: String(count),
			"million characters": figure(index.text.length / 1e6),
			"prepare, ms": figure(prepared),
			...Object.fromEntries(times),
		};
	});
}

function toIndex(texts: readonly SearchedText[]): SearchIndex {
	const name = { zh: "", en: "" };
	return toSearchIndex(
		{
			regions: [],
			themes: [],
			plans: texts.map((_, plan) => ({ document_id: `plan-${plan}`, region: -1, name, title: null, number: null })),
			indicators: [],
			texts,
		},
		{ clause: String, target: (id) => id },
	);
}

/** Returns a plan whose numbered lines are clauses with a heading and, every other one, a sentence with a target. */
function toText(text: string): SearchedText {
	const clauses: SearchedText["clauses"][number][] = [];
	const targets: SearchedText["targets"][number][] = [];
	let start = 0;
	for (const line of text.split("\n")) {
		const end = start + line.length;
		if (/^\d+\./.test(line)) {
			const document_id = "plan";
			clauses.push({
				document_id,
				ordinal: clauses.length + 1,
				number: null,
				heading: line.slice(line.indexOf(".") + 1).slice(0, 12),
				section_path: [],
				start,
				end,
				theme: "rural",
				focus: [],
				lead_departments: [],
				partner_departments: [],
			});
			const quote = { quote_start: start + 40, quote_end: start + 90 };
			if (clauses.length % 2 === 0 && line.length > 90) {
				targets.push({
					target_id: `${start}`,
					document_id,
					start: start + 60,
					end: start + 62,
					...quote,
					theme: "rural",
				});
			}
		}
		start = end + 1;
	}
	return { points: [...text], clauses, targets };
}
