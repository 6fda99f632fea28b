import { render } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { Misreading } from "../../../src/toolkit/evaluate/misreading.js";
import { MisreadingTable } from "../../../src/toolkit/page/method/misreading-table.js";
import { document } from "../../store/sample.js";

const misreading: Misreading = {
	doc: "002",
	document_id: document.document_id,
	row: "target",
	outcome: "wrong",
	id: "7ad0f221e1",
	start: 731,
	end: 733,
	raw: "72",
	field: "kind",
	gold: "level",
	got: "increment",
	refusal: null,
};
const plan = { ...document, plan_type: "annual", clauses: 1, targets: 1, length: 9 } as const;
const html = (row: Misreading, plans = [plan]) => render(<MisreadingTable misreadings={[row]} plans={plans} />);

describe("MisreadingTable", () => {
	test("a target opens its sentence, and its codes are named", () => {
		const shown = html(misreading);
		expect(shown).toContain('href="/reader/gaoqing-2024-key-points#t-7ad0f221e1"');
		expect(shown).toContain(">性质<");
		expect(shown).toContain(">总量<");
		expect(shown).toContain(">新增<");
	});

	test("a clause opens itself; what was missed opens its plan", () => {
		const clause = { ...misreading, row: "clause", id: "gaoqing-2024-key-points#33", field: "focus", got: "" } as const;
		expect(html(clause)).toContain('href="/reader/gaoqing-2024-key-points#c-33"');
		expect(html(clause)).toContain(">无<");
		expect(html({ ...misreading, id: null, outcome: "missed", field: null })).toContain(
			'href="/reader/gaoqing-2024-key-points"',
		);
	});

	test("a plan outside the collection has its place and no link; its text is data", () => {
		const shown = html({ ...misreading, field: "indicator", got: "<b>110" }, []);
		expect(shown).not.toContain("href");
		expect(shown).toContain("731");
		expect(shown).toContain("&lt;b>");
	});
});
