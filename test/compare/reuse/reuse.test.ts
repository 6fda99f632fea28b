import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reuseRows } from "../../../src/toolkit/compare/reuse/reuse.js";
import { run } from "../../../src/toolkit/pipeline.js";
import { codebooks, sources } from "../../row/collection.js";
import { madePlan, randomText, said, textNumber } from "./planted.js";

const shared = "推动创新平台能级提升,聚焦构建高水平多层次研发体系,全力支持先进光电芯片研究院争创国家创新中心分中心";

describe("reuseRows, on planted reuse", () => {
	test("finds a passage that was copied as it stands, in clauses that are otherwise each plan's own", () => {
		const plans = [
			madePlan("a", [textNumber(1, 80), `${textNumber(2, 30)}。${shared}。${textNumber(3, 30)}`]),
			madePlan("b", [`${textNumber(4, 50)}。${shared}。`, textNumber(5, 90)]),
		];
		const rows = reuseRows(plans);
		expect(rows).toHaveLength(1);
		expect(rows.map((row) => said(row, plans))).toEqual([[shared, shared]]);
		expect(rows[0]).toMatchObject({ document_a: "a", document_b: "b", similarity: 1, boilerplate: false });
	});

	test("finds one with words put in, left out and changed, as one passage", () => {
		const changed = shared
			.replace("多层次", "")
			.replace("全力支持", "我们将全力以赴支持")
			.replace("先进光电", "高端海洋");
		const plans = [madePlan("a", [`${shared}。`]), madePlan("b", [`${textNumber(9, 20)}。${changed}。`])];
		const rows = reuseRows(plans);
		expect(rows).toHaveLength(1);
		const [[inA, inB] = []] = rows.map((row) => said(row, plans));
		expect([inA, inB]).toEqual([shared, changed]);
		expect(rows[0]?.similarity).toBeGreaterThan(0.5);
		expect(rows[0]?.similarity).toBeLessThan(1);
	});

	test("finds clauses that were put in another order, each in its place", () => {
		const clauses = Array.from({ length: 6 }, (_, number) => textNumber(number + 20, 60));
		const order = [3, 0, 5, 1, 4, 2];
		const plans = [
			madePlan("a", clauses),
			madePlan(
				"b",
				order.map((number) => clauses[number] ?? ""),
			),
		];
		const rows = reuseRows(plans);
		expect(rows.map((row) => said(row, plans))).toEqual(clauses.map((clause) => [clause, clause]));
	});

	test("finds it whatever the width of characters, the punctuation and the line breaks", () => {
		const other = "推动创新平台能级提升；聚焦构建高水平\n多层次研发体系，到２０２５年新增平台１５家以上";
		const plans = [
			madePlan("a", ["推动创新平台能级提升,聚焦构建高水平多层次研发体系,到2025年新增平台15家以上。"]),
			madePlan("b", [other]),
		];
		const rows = reuseRows(plans);
		expect(rows).toMatchObject([{ similarity: 1 }]);
		expect(rows.map((row) => said(row, plans)[1])).toEqual([other]);
	});

	test("takes nine characters for chance, and what each plan says for itself for nothing", () => {
		const nine = textNumber(40, 9);
		const plans = [
			madePlan("a", [`${textNumber(41, 30)}${nine}${textNumber(42, 30)}`]),
			madePlan("b", [`${textNumber(43, 30)}${nine}${textNumber(44, 30)}`]),
		];
		expect(reuseRows(plans)).toEqual([]);
	});

	test("says which plan is the earlier, and nothing where dates do not tell", () => {
		const direction = (a: string | null, b: string | null) =>
			reuseRows([madePlan("a", [shared], a), madePlan("b", [shared], b)])[0]?.direction;
		expect(direction("2023-07-05", "2024-06-28")).toBe("a");
		expect(direction("2024-06-28", "2023-07-05")).toBe("b");
		expect(direction("2023-07-05", "2023-07-05")).toBeNull();
		expect(direction("2023-07-05", null)).toBeNull();
	});

	test("calls boilerplate what many plans say, and what any plan says", () => {
		const common = Array.from({ length: 5 }, (_, number) =>
			madePlan(`p${number}`, [`${shared}。`, textNumber(number, 40)]),
		);
		expect(reuseRows(common).every(({ boilerplate }) => boilerplate)).toBe(true);
		expect(reuseRows(common.slice(0, 3)).some(({ boilerplate }) => boilerplate)).toBe(false);
		const formula = "坚持以习近平新时代中国特色社会主义思想为指导,全面贯彻党的二十大精神";
		expect(reuseRows([madePlan("a", [formula]), madePlan("b", [formula])])).toMatchObject([{ boilerplate: true }]);
	});
});

describe("reuseRows, its laws", () => {
	/** Two plans made of the same few passages and of text of their own. */
	const pair = fc
		.tuple(
			fc.array(randomText(12, 60), { minLength: 1, maxLength: 4 }),
			fc.array(randomText(5, 60), { minLength: 1, maxLength: 6 }),
		)
		.chain(([common, own]) => {
			const clause = fc
				.array(fc.oneof(fc.constantFrom(...common), fc.constantFrom(...own)), { minLength: 1, maxLength: 4 })
				.map((parts) => parts.join(","));
			const clauses = fc.array(clause, { minLength: 1, maxLength: 5 });
			return fc.tuple(clauses, clauses);
		})
		.map(([a, b]) => [madePlan("a", a, "2023-01-01"), madePlan("b", b, "2024-01-01")] as const);

	test("the order in which plans come does not matter, and another name of a plan turns the rows round", () => {
		fc.assert(
			fc.property(pair, ([a, b]) => {
				const rows = reuseRows([a, b]);
				expect(reuseRows([b, a])).toEqual(rows);
				const named = (plan: typeof a, document_id: string) => ({
					...plan,
					document: { ...plan.document, document_id },
				});
				const turned = reuseRows([named(a, "z"), b]);
				expect(turned.every(({ document_a, direction }) => document_a === "b" && direction === "b")).toBe(true);
				expect(turned.length > 0).toBe(rows.length > 0);
			}),
		);
	});

	test("spans are true: what they say is alike, and no two of a pair overlap in either plan", () => {
		fc.assert(
			fc.property(pair, (plans) => {
				const rows = reuseRows(plans);
				for (const row of rows) {
					const [inA, inB] = said(row, plans).map((text) => text.replace(/[\p{P}\s]/gu, ""));
					expect(Math.max(inA?.length ?? 0, inB?.length ?? 0)).toBeGreaterThanOrEqual(row.characters);
					if (row.similarity === 1) expect(inA).toBe(inB);
					expect(row.characters).toBeGreaterThanOrEqual(10);
				}
				for (const side of ["a", "b"] as const) {
					const spans = rows
						.map((row) => [row[`start_${side}`], row[`end_${side}`]])
						.sort(([x], [y]) => (x ?? 0) - (y ?? 0));
					for (const [at, [start]] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.[1] ?? 0);
				}
			}),
		);
	});

	test("a text of twelve characters and more that both have is found wherever it stands", () => {
		fc.assert(
			fc.property(randomText(12, 200), randomText(0, 80), randomText(0, 80), (text, before, after) => {
				const plans = [madePlan("a", [`${before}${text}`]), madePlan("b", [`${text}${after}`])];
				const rows = reuseRows(plans);
				expect(rows.map((row) => said(row, plans)[0]).join("")).toContain(text.slice(0, 12));
			}),
		);
	});
});

describe("reuseRows, on the five plans", () => {
	const { reuse } = run(sources, codebooks);
	const between = (a: string, b: string) =>
		reuse
			.filter((row) => row.document_a.startsWith(a) && row.document_b.startsWith(b) && !row.boilerplate)
			.reduce((sum, { characters }) => sum + characters, 0);

	test("the three plans of 2023 and 2024, which descend from one provincial plan, share most", () => {
		const kin = [
			between("chengyang", "gaoqing-2024"),
			between("chengyang", "weicheng"),
			between("gaoqing-2024", "weicheng"),
		];
		const others = [
			between("chengyang", "gangcheng"),
			between("chengyang", "gaoqing-2021"),
			between("gangcheng", "gaoqing"),
			between("gangcheng", "weicheng"),
			between("gaoqing-2021", "gaoqing-2024"),
			between("gaoqing-2021", "weicheng"),
		];
		expect(Math.min(...kin)).toBeGreaterThan(1.5 * Math.max(...others));
	});

	test("the sentence on water of 潍城 and 高青 is one passage, figures apart", () => {
		const longest = reuse.reduce((best, row) => (row.characters > best.characters ? row : best));
		expect(longest).toMatchObject({ document_a: "gaoqing-2024-key-points", direction: "b", boilerplate: false });
		const points = [...(sources.find(({ document_id }) => document_id === longest.document_b)?.text ?? "")];
		expect(points.slice(longest.start_b, longest.end_b).join("")).toMatch(
			/用水总量控制在5500万立方米.*非常规水利用量达到/,
		);
	});

	test("黄河流域生态保护和高质量发展 is boilerplate wherever plans share it alone", () => {
		const rows = reuse.filter(({ characters }) => characters === 14);
		const names = rows.filter((row) => {
			const points = [...(sources.find(({ document_id }) => document_id === row.document_a)?.text ?? "")];
			return points.slice(row.start_a, row.end_a).join("") === "黄河流域生态保护和高质量发展";
		});
		expect(names.length).toBeGreaterThan(4);
		expect(names.every(({ boilerplate }) => boilerplate)).toBe(true);
	});
});
