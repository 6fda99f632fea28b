import { type LoggerInterface, parse, View, Warn } from "vega";
import { compile } from "vega-lite";
import { describe, expect, test } from "vitest";
import { type MeasureBar, measureBars } from "../../src/toolkit/chart/measure-bars.js";

const regions = ["370322", "370702"];
const bars = barsOf(regions);
const spec = measureBars(bars, { regions, width: 232, gap: 24 }, "每列一个地区");

/** Two themes, the second without a value in the second region, columns given in another order than they stand in. */
function barsOf(codes: readonly string[]): MeasureBar[] {
	return ["rural", "industry"].flatMap((theme, row) =>
		[...codes].reverse().map((region_code, column) => ({
			region_code,
			region_name: `name ${region_code}`,
			theme,
			theme_name: `theme ${theme}`,
			value: row === 1 && column === 1 ? null : 10 * (column + 1) + row,
			low: row === 0 && column === 0 ? 5 : null,
			high: row === 0 && column === 0 ? 15 : null,
			label: `${region_code}/${theme}`,
			aside: `of ${region_code}`,
			description: `${region_code} ${theme}`,
			href: `/compare?theme=${theme}&region=${region_code}`,
		})),
	);
}

/** Draws the chart and returns its SVG with everything that Vega-Lite and Vega warned of. */
async function draw(drawn = spec) {
	const warnings: string[] = [];
	const log: LoggerInterface = {
		level: ((level?: number) => (level === undefined ? Warn : log)) as LoggerInterface["level"],
		error: (...messages: readonly unknown[]) => note(messages),
		warn: (...messages: readonly unknown[]) => note(messages),
		info: () => log,
		debug: () => log,
	};
	function note(messages: readonly unknown[]) {
		warnings.push(messages.join(" "));
		return log;
	}
	const view = new View(parse(compile(drawn, { logger: log }).spec), { renderer: "none", logger: log });
	return { svg: await view.toSVG(), warnings };
}

describe("measureBars", () => {
	test("compiles and draws without a warning, as wide as its columns", async () => {
		const { svg, warnings } = await draw();
		expect(warnings).toEqual([]);
		expect(svg).toContain('viewBox="0 0 488 76"');
	});

	test("columns stand in the order of the regions, not of the rows or the values", async () => {
		const { svg } = await draw();
		expect(svg.indexOf(">370322/rural<")).toBeGreaterThan(0);
		expect(svg.indexOf(">370322/rural<")).toBeLessThan(svg.indexOf(">370702/rural<"));
	});

	test("bars start at zero and share one scale; a missing value has none", async () => {
		const { svg } = await draw();
		const bars = svg.matchAll(/aria-roledescription="bar" d="M0,[\d.]+h([\d.]+)v5/g);
		expect([...bars].map((match) => Math.round(Number(match[1]))).sort((a, b) => a - b)).toEqual([116, 128, 232]);
	});

	test("every bar opens its view, and the whole is described", async () => {
		const { svg } = await draw();
		expect(svg).toContain('href="/compare?theme=rural&amp;region=370322"');
		expect(spec.description).toBe("每列一个地区");
	});

	test("a line over a bar is its interval, where it has one", async () => {
		const { svg } = await draw();
		const lines = [...svg.matchAll(/d="M([\d.]+),[\d.]+h([\d.]+)v1h[^"]*" fill="var\(--ink3\)"/g)];
		expect(lines.map(([, from, length]) => [Number(from), Number(length)])).toEqual([[58, 116]]);
	});

	test("a line ends in what its value rests on, or in the name of its theme where no label stands beside it", async () => {
		const named = measureBars(bars, { regions, width: 82, gap: 10, named: true }, "");
		expect((await draw()).svg).toContain(">of 370322<");
		expect((await draw(named)).svg).toContain(">theme rural<");
		expect((await draw(named)).svg).not.toContain(">of 370322<");
	});

	test("more regions than columns become lines in one block a theme, each after its name, without a warning", async () => {
		const codes = ["1", "2", "3", "4", "5", "6"];
		const lines = measureBars(barsOf(codes), { regions: codes, width: 100, gap: 20 }, "");
		const { svg, warnings } = await draw(lines);
		expect(warnings).toEqual([]);
		expect(svg).toMatch(/viewBox="0 0 700 \d+"/);
		const names = [...svg.matchAll(/translate\(0,(\d+)\)"[^>]*>name (\d)</g)].slice(0, codes.length);
		const down = names.sort((a, b) => Number(a[1]) - Number(b[1]));
		expect(down.map(([, , code]) => code)).toEqual(codes);
		expect(svg.match(/>theme \w+</g)).toEqual([">theme rural<", ">theme industry<"]);
	});

	test("hue is a variable of the style sheet, and only focus themes have one", async () => {
		const { svg } = await draw();
		expect(svg).toContain('fill="var(--rural)"');
		expect(svg).toContain('fill="var(--other)"');
		expect(svg).not.toContain("--industry");
	});
});
