import { type LoggerInterface, parse, View, Warn } from "vega";
import { compile } from "vega-lite";
import { describe, expect, test } from "vitest";
import { type MeasureBar, measureBars } from "../../src/toolkit/chart/measure-bars.js";

const regions = ["370322", "370702"];
const bars: MeasureBar[] = ["rural", "industry"].flatMap((theme, row) =>
	[...regions].reverse().map((region_code, column) => ({
		region_code,
		theme,
		theme_name: theme,
		value: row === 1 && column === 1 ? null : 10 * (column + 1) + row,
		label: `${region_code}/${theme}`,
		description: `${region_code} ${theme}`,
		href: `/compare?theme=${theme}&region=${region_code}`,
	})),
);
const spec = measureBars(bars, { regions, width: 232, gap: 24 }, "每列一个地区");

/** Draws the chart and returns its SVG with everything that Vega-Lite and Vega warned of. */
async function draw() {
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
	const view = new View(parse(compile(spec, { logger: log }).spec), { renderer: "none", logger: log });
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

	test("hue is a variable of the style sheet, and only focus themes have one", async () => {
		const { svg } = await draw();
		expect(svg).toContain('fill="var(--rural)"');
		expect(svg).toContain('fill="var(--other)"');
		expect(svg).not.toContain("--industry");
	});
});
