import { describe, expect, test } from "vitest";
import { type Explanation, explain } from "../../src/toolkit/extract/explain.js";
import { extractTargets } from "../../src/toolkit/extract/extract-targets.js";
import { ruleNames, ruleWord } from "../../src/toolkit/extract/rule-word.js";
import { unitReader } from "../../src/toolkit/extract/unit.js";
import { parsePlan } from "../../src/toolkit/parse/plan.js";
import { fixtureTexts, seedTexts } from "../parse/seed.js";
import { codebooks } from "../row/collection.js";

const readUnit = unitReader(codebooks.units);
const texts = [...seedTexts, ...fixtureTexts];

/** Explains the numeral that stands where a text says `needle`. */
function explainAt(text: string, needle: string): Explanation | null {
	return explain(parsePlan(text), readUnit, [...text.slice(0, text.indexOf(needle))].length);
}

const text = [
	"发布日期:2024-01-05",
	"某县2024年工作要点",
	"一、科技",
	"1.创新。到2025年,高新技术企业、科技型中小企业分别达到110家、150家。新建一家“泉城书房”,依托16家企业,开展一批活动。",
	"版权所有 某县人民政府 电话:0533-6967123",
].join("\n");

describe("explain", () => {
	test("a target comes with its sentence, its unit, and the rules that read it", () => {
		const found = explainAt(text, "150");
		expect(found).toMatchObject({ raw: "150", unit: "家", role: "body", refusal: null });
		expect(found?.quote).toMatch(/^1\.创新。|^到2025年/);
		expect(found?.target).toMatchObject({ indicator: "科技型中小企业", value: 150, kind: "level", deadline: "2025" });
		expect(found?.target?.rules).toContain("distribution");
	});

	test.each([
		["2025年,高新", "date", "body"],
		["16家企业", "existing", "body"],
		["一批活动", "idiom", "body"],
		["2024-01-05", "metadata", "metadata"],
		["2024年工作要点", "front", "front"],
		["0533", "furniture", "furniture"],
	])("%s is refused, and the rule is named: %s", (needle, name, role) => {
		const found = explainAt(text, needle);
		expect(found).toMatchObject({ target: null, role, refusal: { name } });
		expect(found?.refusal?.zh).toMatch(/\p{Script=Han}{2}/u);
	});

	test("between two numerals, the next one is explained; after the last, none", () => {
		const from = text.indexOf("高新技术企业");
		expect(explain(parsePlan(text), readUnit, from)?.raw).toBe("110");
		expect(explain(parsePlan("某县工作要点\n一、科技创新。"), readUnit, 9)).toBeNull();
	});

	test("within a numeral, that numeral is explained, its magnitude and range included", () => {
		const plan = "一、目标\n1.就业。新增城镇就业1.8万人,培育企业3-5家。";
		expect(explain(parsePlan(plan), readUnit, plan.indexOf(".8万"))).toMatchObject({ raw: "1.8万", unit: "人" });
		expect(explain(parsePlan(plan), readUnit, plan.indexOf("5家"))?.target).toMatchObject({ value: 3, valueMax: 5 });
	});

	test("places count code points where a text has characters beyond the basic plane", () => {
		const plan = "一、𠮷目标\n1.就业𠮷。新增城镇就业80人。";
		const found = explainAt(plan, "80人");
		expect(found?.start).toBe([...plan].join("\u0000").split("\u0000").indexOf("8"));
		expect([...plan].slice(found?.start, found?.end).join("")).toBe("80");
	});

	test("a numeral in a tag is layout, no text of the plan", () => {
		const page = "<div><h2>某县工作要点</h2><p>一、目标</p><p>1.就业。新增城镇就业80人。</p></div>";
		expect(explainAt(page, "h2")).toMatchObject({ raw: "2", role: "layout", refusal: { name: "layout" } });
		expect(explainAt(page, "80")).toMatchObject({ raw: "80", role: "body", refusal: null });
	});

	test.each(texts)(
		"in %s, every numeral is either a target that was extracted or refused with a reason",
		(_, whole) => {
			const plan = parsePlan(whole);
			const starts = new Set(
				extractTargets(plan, readUnit).map(({ span }) => plan.positions.toCodePoint(plan.view.toSource(span).start)),
			);
			const points = [...whole];
			const explained = new Set<number>();
			let found = explain(plan, readUnit, 0);
			for (let times = 0; found && times < 400; times++) {
				expect(points.slice(found.start, found.end).join("")).toBe(found.raw);
				expect(points.slice(found.quote_start, found.quote_end).join("")).toBe(found.quote);
				expect(found.target !== null, `${found.raw} at ${found.start}`).toBe(starts.has(found.start));
				expect(found.refusal === null, `${found.raw} at ${found.start}`).toBe(found.target !== null);
				explained.add(found.start);
				found = explain(plan, readUnit, found.end);
			}
			expect(explained.size).toBeGreaterThan(5);
		},
	);

	test("every rule that reads a target of these plans says what it does in words", () => {
		const fired = new Set(
			texts.flatMap(([, whole]) => extractTargets(parsePlan(whole), readUnit).flatMap(({ rules }) => rules)),
		);
		expect([...fired].filter((name) => !ruleNames.includes(name))).toEqual([]);
		expect(ruleWord("kind-cap")).toMatch(/上限$/);
	});
});
