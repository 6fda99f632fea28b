import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex, escapeTeX } from "../../../src/toolkit/card/data/bibtex.js";
import { waterCard } from "./water-editions.js";

const cited = {
	version: "0f62df8c41d2",
	date: "2026-11-22",
	url: "https://example.org/v/0f/a_b/?x=1%20#é",
	frozen: true,
};

describe("bibtex", () => {
	test("gives an entry that styles of BibTeX and biblatex print", () => {
		expect(bibtex({ ...waterCard, title: "高青占 50%" }, cited)).toBe(
			`@misc{bice-indicator-water_use_cap-0f62df8-zh,
  author = {{比策}},
  title = {{用水总量：高青占 50\\%}},
  year = {2026},
  month = {11},
  url = {https://example.org/v/0f/a_b/?x=1%20#é},
  note = {版本 0f62df8, CC BY 4.0},
  langid = {chinese},
}
`,
		);
	});

	test("has no date that is not known, and the day of reading where there is one", () => {
		const entry = bibtex(waterCard, { ...cited, date: null, accessed: "2026-12-01" });
		expect(entry).not.toContain("year");
		expect(entry).toContain("urldate = {2026-12-01}");
	});

	test("whatever a title holds, its braces are in pairs and no field ends early", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."{}\\%&#_~^$a@,\n") }), (title) => {
				const entry = bibtex({ ...waterCard, title }, cited);
				expect(depthOf(entry)).toBe(0);
			}),
		);
	});
});

test("escapeTeX leaves TeX no command, no comment and no mathematics", () => {
	expect(escapeTeX("R&D 占 5%_{a}~\\x")).toBe(
		"R\\&D 占 5\\%\\_\\textbraceleft{}a\\textbraceright{}\\textasciitilde{}\\textbackslash{}x",
	);
});

/** How many braces are open at the end; throws where one closes that was not opened. BibTeX counts escaped braces too. */
function depthOf(entry: string): number {
	let depth = 0;
	for (const character of entry) {
		if (character === "{") depth += 1;
		if (character === "}") depth -= 1;
		if (depth < 0) throw new Error(`a brace too many: ${entry}`);
	}
	return depth;
}
