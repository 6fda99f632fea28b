import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Plan, parsePlan } from "../../src/toolkit/parse/plan.js";
import { fixtureFolder, fixtureTexts, seedTexts } from "./seed.js";

/** What a fixture writes down of a plan: its metadata, and each clause on a line, spans in code points of the file. */
function written({ metadata, clauses, view, positions }: Plan): string {
	const rows = clauses.map((clause) => {
		const span = view.toSource(clause);
		const [start, end] = [positions.toCodePoint(span.start), positions.toCodePoint(span.end)];
		const { number, heading, sectionPath: section_path } = clause;
		return `\t\t${JSON.stringify({ number, heading, section_path, start, end })}`;
	});
	const head = JSON.stringify(metadata, null, "\t").replaceAll("\n", "\n\t");
	return `{\n\t"metadata": ${head},\n\t"clauses": [\n${rows.join(",\n")}\n\t]\n}\n`;
}

const isCi = process.env.CI !== undefined && process.env.CI !== "" && process.env.CI !== "false";
const update = process.env.UPDATE_FIXTURES === "1" && !isCi;

/**
 * Compares with `<name>.json`. A mismatch is written beside it as `<name>-changed.json` for review;
 * `UPDATE_FIXTURES=1` accepts it. CI writes neither.
 */
function expectFixture(name: string, found: string): void {
	const file = join(fixtureFolder, `${name}.json`);
	const changed = join(fixtureFolder, `${name}-changed.json`);
	if (update) writeFileSync(file, found);
	const expected = existsSync(file) ? readFileSync(file, "utf8") : "";
	if (!isCi && expected !== found) writeFileSync(changed, found);
	else if (!isCi) rmSync(changed, { force: true });
	expect(found, `see ${name}-changed.json; UPDATE_FIXTURES=1 accepts it`).toBe(expected);
}

describe("parsePlan", () => {
	test.each([...seedTexts, ...fixtureTexts])("reads %s as its fixture says", (name, text) => {
		expectFixture(name, written(parsePlan(text)));
	});

	test("counts a clause after a character beyond the basic plane in code points", () => {
		const text = "某县2024年工作要点\n一、𠮷林😀\n1.建设平台。新建2家。";
		const { clauses, view, positions } = parsePlan(text);
		const [clause] = clauses.map((found) => view.toSource(found));
		expect(positions.toCodePoint(clause?.start ?? 0)).toBe([...text].join("").indexOf("1.建") - 2);
		expect([...text].slice(positions.toCodePoint(clause?.start ?? 0)).join("")).toBe("1.建设平台。新建2家。");
	});

	test.each(["", "\n\n", "工作", "。", "1.", "\ufeff"])(
		"reads %j, which is hardly a plan, without a clause",
		(text) => {
			const { clauses, metadata } = parsePlan(text);
			expect(clauses.filter(({ start, end }) => end - start > text.length)).toEqual([]);
			expect(metadata.title).toBeNull();
		},
	);
});
