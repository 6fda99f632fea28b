import { describe, expect, test } from "vitest";
import { renderTheme } from "../../src/toolkit/page/theme.js";
import { countIn, renderedPage, wordsOf } from "./rendered-page.js";
import { tables } from "./seed-database.js";

describe("the page of a theme", () => {
	test("lists every clause that speaks of it or sets a number for it, and every target of it with its sentence", async () => {
		const page = await renderedPage(renderTheme, "green");
		const own = tables.targets.filter(({ theme }) => theme === "green");
		expect(countIn(page, "targets", /class="dot /g)).toBe(own.length * 2);
		expect(countIn(page, "clauses", /class="target theme-green"/g)).toBe(own.length);
		const stated = new Set(own.flatMap(({ clause_id }) => clause_id ?? []));
		const spoken = tables.clauses.filter(({ clause_id, focus }) => focus.includes("green") && !stated.has(clause_id));
		expect(countIn(page, "clauses", /<li>/g)).toBe(spoken.length);
	});

	test.each(["zh", "en"] as const)("renders in %s where no plan has a clause or a target", async (language) => {
		const empty = { clauses: [], targets: [], observations: [], reuse: [], language };
		expect(wordsOf(await renderedPage(renderTheme, "rural", empty))).not.toMatch(/NaN|Infinity|undefined|object/);
	});

	test("refuses what is no focus theme", async () => {
		await expect(renderedPage(renderTheme, "industry")).rejects.toThrow("unknown theme: industry");
	});
});
