import { parse, View } from "vega";
import { compile } from "vega-lite";
import { describe, expect, test } from "vitest";
import type { Answer, Choice } from "../../src/toolkit/chart/answer.js";
import { answerChart } from "../../src/toolkit/chart/answer-chart.js";
import { chooseColumns } from "../../src/toolkit/chart/answer-choice.js";
import { pageLook, plainLook } from "../../src/toolkit/chart/answer-look.js";
import { answer, answers } from "./answer.js";

/** Returns a chart as SVG, and everything that Vega-Lite warns of. */
async function draw(answer: Answer, choice: Choice, look: Parameters<typeof answerChart>[2]) {
	const warnings: string[] = [];
	const note = (...words: readonly unknown[]) => {
		warnings.push(words.join(" "));
		return logger;
	};
	const logger = { level: () => logger, warn: note, error: note, info: () => logger, debug: () => logger };
	const chart = answerChart(answer, choice, look, "行数");
	const { spec } = compile(chart.spec, { logger: logger as never });
	const view = new View(parse(spec), { renderer: "none" });
	const svg = await view.toSVG();
	view.finalize();
	return { ...chart, svg, warnings };
}

/** Returns the choices that an answer allows: each number measured, each column along, none or one other apart. */
function choices({ columns }: Answer): Choice[] {
	const all = columns.map((_, column) => column);
	const numbers = all.filter((column) => columns[column]?.type === "number");
	return [null, ...numbers].flatMap((value) =>
		all.flatMap((by) => {
			const apart = all.find((column) => column !== by && columns[column]?.type === "text");
			return [null, ...(apart === undefined ? [] : [apart])].map((apart) => ({ value, by, apart }));
		}),
	);
}

describe("answerChart", () => {
	test.each(Object.entries(answers))(
		"%s: every chart of it compiles, warns of nothing and is drawn",
		async (_, answer) => {
			for (const choice of choices(answer)) {
				for (const width of [860, 300]) {
					const { svg, warnings } = await draw(answer, choice, { ...plainLook, width });
					expect(warnings, JSON.stringify(choice)).toEqual([]);
					expect(svg).not.toMatch(/NaN|undefined/);
				}
			}
		},
	);

	test.each<[keyof typeof answers, string, number]>([
		["regionsAndThemes", "bars", 12],
		["years", "line", 3],
		["cloud", "points", 16],
		["numbers", "distribution", 14],
		["repeated", "dots", 3],
	])("%s is drawn as %s", (name, kind, marks) => {
		const answer = answers[name];
		const choice = chooseColumns(answer);
		if (!choice) throw new Error("nothing to draw");
		const chart = answerChart(answer, choice, { ...plainLook, width: 860 }, "行数");
		expect(chart.kind).toBe(kind);
		expect(chart.left).toBe(0);
		if (kind !== "distribution") expect(chart.marks).toBe(marks);
	});

	test("hue is for themes alone: other things are drawn in ink", async () => {
		const look = { ...plainLook, width: 860 };
		const themes = await draw(answers.themes, { value: 1, by: 0, apart: null }, look);
		expect(themes.svg).toContain("#00796a");
		const kinds = await draw(answers.departments, { value: 2, by: 1, apart: 0 }, look);
		expect(kinds.svg).not.toMatch(/#2743c6|#00796a|#b24a00/);
	});

	test("a mark opens the sentence of its row on a page; a specification that is taken away has no addresses", async () => {
		const choice = { value: 2, by: 1, apart: null };
		const href = (row: number) => `/reader/a#t-${row}`;
		const page = await draw(answers.repeated, choice, { ...pageLook, width: 860, href });
		expect(page.svg.match(/href="\/reader\/a#t-\d"/g)).toHaveLength(3);
		expect(page.svg).toContain("var(--ink2)");
		const plain = answerChart(answers.repeated, choice, { ...plainLook, width: 860 }, "行数");
		expect(JSON.stringify(plain.spec)).not.toMatch(/reader|var\(/);
	});

	test("rows that are not drawn are counted: those without a number, and those beyond what a chart can hold", () => {
		const look = { ...plainLook, width: 860 };
		expect(answerChart(answers.nothing, { value: 1, by: 0, apart: null }, look, "行数").left).toBe(1);
		const many = answer({
			name: Array.from({ length: 60 }, (_, row) => `${row}`),
			n: Array.from({ length: 60 }, () => 1),
		});
		expect(answerChart(many, { value: 1, by: 0, apart: null }, look, "行数").left).toBe(12);
	});

	test("the fields of a specification are called as the columns are, where that needs no quoting", () => {
		const look = { ...plainLook, width: 860 };
		const own = JSON.stringify(answerChart(answers.themes, { value: 1, by: 0, apart: null }, look, "行数").spec);
		expect(own).toContain('{"theme":"green","targets":12');
		const odd = JSON.stringify(answerChart(answers.odd, { value: 0, by: 1, apart: 2 }, look, "行数").spec);
		expect(odd).toContain('{"drawn_by":"x","drawn_apart":"p","value_drawn":1');
	});
});
