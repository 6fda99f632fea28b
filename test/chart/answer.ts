import { type Answer, type AnswerCell, answerOf } from "../../src/toolkit/chart/answer.js";

/** Returns an answer from its columns, each typed by its cells: numbers, dates as `YYYY-MM-DD`, lists by their name. */
export function answer(columns: Readonly<Record<string, readonly AnswerCell[]>>): Answer {
	const names = Object.keys(columns);
	const count = Math.max(...names.map((name) => columns[name]?.length ?? 0));
	return answerOf(
		names.map((name) => ({ name, type: typeOf(name, columns[name] ?? []), sqlType: "" })),
		Array.from({ length: count }, (_, row) => names.map((name) => columns[name]?.[row] ?? null)),
	);
}

function typeOf(name: string, cells: readonly AnswerCell[]) {
	const [cell] = cells.filter((value) => value !== null);
	if (name === "rules") return "list" as const;
	if (typeof cell === "number") return "number" as const;
	if (typeof cell === "boolean") return "boolean" as const;
	return /^\d{4}-\d\d-\d\d$/.test(String(cell)) ? ("date" as const) : ("text" as const);
}

const regions = ["高青县", "潍城区", "城阳区", "钢城区"];
const themes = ["innovation", "green", "rural"];
const pairs = regions.flatMap((region) => themes.map((theme) => ({ region, theme })));

/** Answers of every form that a query of these tables takes. */
export const answers = {
	regionsAndThemes: answer({
		region: pairs.map(({ region }) => region),
		theme: pairs.map(({ theme }) => theme),
		targets: pairs.map((_, row) => row + 1),
	}),
	themes: answer({ theme: themes, targets: [15, 12, 9] }),
	years: answer({ year: ["2021", "2023", "2024"], targets: [5, 80, 86] }),
	yearsAndThemes: answer({
		deadline: ["2023", "2023", "2024-06", "2024-06", "2025"],
		theme: ["green", "rural", "green", "rural", "green"],
		targets: [1, 2, 3, 4, 5],
	}),
	yearsAndRegions: answer({ year: [2021, 2023, 2024], region: regions.slice(0, 3), targets: [1, 2, 3] }),
	dates: answer({ issued: ["2021-03-01", "2023-01-02", "2024-06-28"], characters: [8273, 14748, 11276] }),
	cloud: answer({
		clause_id: Array.from({ length: 16 }, (_, row) => `a#${row}`),
		region: Array.from({ length: 16 }, (_, row) => regions[row % 4] ?? ""),
		characters: Array.from({ length: 16 }, (_, row) => 100 + row),
		targets: Array.from({ length: 16 }, (_, row) => row % 5),
	}),
	numbers: answer({ characters: Array.from({ length: 30 }, (_, row) => row * row) }),
	same: answer({ characters: [7, 7, 7, 7] }),
	names: answer({
		region: [...regions, ...regions],
		kind: ["level", "cap", "cap", "level", "cap", "cap", "cap", "cap"],
	}),
	repeated: answer({ target_id: ["a", "b", "c"], region: ["高青县", "高青县", "潍城区"], value: [-3, 72, 110] }),
	departments: answer({
		region: ["高青县", "高青县", "潍城区"],
		department: ["县农业农村局", "县科技局", "区科技和工业信息化发展促进中心办公室综合协调科"],
		clauses: [4, 3, 2],
	}),
	odd: answer({ "count_star()": [1, 2], "a.b[0]": ["x", "y"], "a'b\"c": ["p", "q"] }),
	negative: answer({ theme: themes, 增减: [-3, 0, 4] }),
	nothing: answer({ theme: ["green", null, "rural"], targets: [null, 2, 3] }),
} as const satisfies Record<string, Answer>;
