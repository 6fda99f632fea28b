import Big from "big.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Frame, readIn } from "./coded-sentence.js";

/** What a made sentence promises; `unit` fits `noun`. */
interface Promise {
	verb: string;
	noun: string;
	unit: string;
	kind: "level" | "increment" | "ratio";
}

const count = fc.constantFrom(
	{ noun: "停车场", unit: "个" },
	{ noun: "科技型中小企业", unit: "家" },
	{ noun: "农村公路", unit: "公里" },
	{ noun: "口袋公园", unit: "处" },
	{ noun: "养老服务中心", unit: "处" },
	{ noun: "林下经济基地", unit: "亩" },
	{ noun: "新能源公交车", unit: "辆" },
	{ noun: "青年人才公寓", unit: "套" },
);
const made = fc.constantFrom("新建", "新增", "建成", "完成", "建设");
const held = fc.constantFrom("达到", "累计达到", "总数达到");
const promise: fc.Arbitrary<Promise> = fc.oneof(
	fc.tuple(made, count).map(([verb, thing]) => ({ ...thing, verb, kind: "increment" as const })),
	fc.tuple(held, count).map(([verb, thing]) => ({ ...thing, verb, kind: "level" as const })),
	fc
		.tuple(fc.constantFrom("森林覆盖率", "农村自来水普及率", "生活垃圾分类覆盖率"), fc.constantFrom("达到", "提高到"))
		.map(([noun, verb]) => ({ noun, verb, unit: "%", kind: "ratio" as const })),
);

const bound = fc.constantFrom(
	{ before: "", after: "", comparator: "eq" },
	{ before: "", after: "以上", comparator: "ge" },
	{ before: "", after: "左右", comparator: "approx" },
	{ before: "不少于", after: "", comparator: "ge" },
	{ before: "至少", after: "", comparator: "ge" },
);
const deadline = fc.constantFrom(
	{ words: "", deadline: "2024" },
	{ words: "到2025年，", deadline: "2025" },
	{ words: "2024年9月底前，", deadline: "2024-09" },
	{ words: "年底前，", deadline: "2024" },
	{ words: "6月底前，", deadline: "2024-06" },
	{ words: "力争年内", deadline: "2024" },
);

/** A number as a plan prints it, with up to two decimals before 万 and 亿, and its exact value. */
const printed = fc
	.record({
		units: fc.integer({ min: 1, max: 9999 }),
		hundredths: fc.integer({ min: 0, max: 99 }),
		magnitude: fc.constantFrom("", "万", "亿"),
	})
	.map(({ units, hundredths, magnitude }) => {
		const decimal = magnitude !== "" && hundredths > 0 ? `${units}.${String(hundredths).padStart(2, "0")}` : `${units}`;
		const factor = magnitude === "亿" ? "100000000" : magnitude === "万" ? "10000" : "1";
		return { raw: decimal + magnitude, value: new Big(decimal).times(factor).toNumber() };
	});

/** A sentence of a plan, `到2025年，停车场达到1.8万个以上。`, and what is to be read of it. */
const sentence = fc
	.record({ promise, bound, deadline, number: printed })
	.map(({ promise, bound, deadline, number }) => {
		const { verb, noun, unit, kind } = promise;
		const raw = kind === "ratio" ? String((number.value % 100) + 0.5) : number.raw;
		const value = kind === "ratio" ? Number(raw) : number.value;
		const amount = `${bound.before}${raw}${unit}${bound.after}`;
		const words = kind === "increment" ? `${verb}${noun}${amount}` : `${noun}${verb}${amount}`;
		const read = { raw, value, unit, kind, comparator: bound.comparator, deadline: deadline.deadline };
		return { text: `${deadline.words}${words}。`, noun, read };
	});

describe("extractTargets, of any sentence that promises one quantity", () => {
	test("reads exactly that value, unit, bound, kind and deadline", () => {
		const property = fc.property(sentence, ({ text, read }) => {
			const found = readIn("annual", text);
			expect(found).toHaveLength(1);
			expect(found[0]).toMatchObject(read);
		});
		fc.assert(property, { numRuns: 300 });
	});

	test("names it by its noun", () => {
		const property = fc.property(sentence, ({ text, noun }) => {
			expect(readIn("annual", text)[0]?.indicator).toContain(noun);
		});
		fc.assert(property, { numRuns: 100 });
	});

	test("full-width digits and punctuation are read alike", () => {
		const wide = (text: string) =>
			text.replace(/[\d.%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
		const fields = (text: string) =>
			readIn("annual", text).map(({ raw, ...rest }) => ({ ...rest, raw: raw.normalize("NFKC") }));
		const property = fc.property(sentence, ({ text }) => {
			expect(fields(wide(text))).toEqual(fields(text));
		});
		fc.assert(property, { numRuns: 100 });
	});
});

describe("extractTargets, of several sentences", () => {
	const idle = fc.constantFrom(
		"持续优化营商环境。",
		"落实《若干措施（2022—2026年）》，推进“一网通办”。",
		"实施12项攻坚行动，加强G233沿线治理。",
		"进一步做好三夏生产，坚持问题导向。",
	);

	test("a sentence that promises nothing changes no target of the others, wherever it stands", () => {
		const property = fc.property(
			fc.array(sentence, { minLength: 1, maxLength: 4 }),
			idle,
			fc.nat(),
			(all, extra, seed) => {
				const texts = all.map(({ text }) => text);
				const at = seed % (texts.length + 1);
				const without = readIn("annual", texts.join(""));
				const more = readIn("annual", [...texts.slice(0, at), extra, ...texts.slice(at)].join(""));
				const unplaced = (targets: typeof more) => targets.map(({ start: _start, ...rest }) => rest);
				expect(unplaced(more)).toEqual(unplaced(without));
			},
		);
		fc.assert(property, { numRuns: 100 });
	});

	test("each target is read as it is alone, spans in order and apart", () => {
		const property = fc.property(fc.array(sentence, { minLength: 2, maxLength: 6 }), (all) => {
			const text = all.map((one) => one.text).join("");
			const found = readIn("annual", text);
			expect(found).toHaveLength(all.length);
			found.forEach((target, index) => {
				expect(target).toMatchObject(all[index]?.read ?? {});
				expect(text.slice(target.start, target.start + target.raw.length)).toBe(target.raw);
			});
			found.slice(1).forEach((target, index) => {
				const before = found[index];
				expect(target.start).toBeGreaterThanOrEqual((before?.start ?? 0) + (before?.raw.length ?? 0));
			});
		});
		fc.assert(property, { numRuns: 60 });
	});
});

describe("extractTargets, of any text", () => {
	const pieces = fc.constantFrom(
		..."到2025年|达到|110|家|、|，|。|；|分别|1.8万|亿元|%|以上|不少于|三|百分之|由|提高到|（|）|“|”|《|》|-|—|每年|较2020年|下降|\n|1.|一、|给予|的|企业|翻一番|半|零|万|﹪|Ａ".split(
			"|",
		),
	);

	test("never fails, and every span holds its numeral", () => {
		const property = fc.property(
			fc.array(pieces, { maxLength: 60 }),
			fc.constantFrom<Frame>("annual", "measures"),
			(words, frame) => {
				const text = words.join("");
				for (const { raw, start, value, value_max } of readIn(frame, text)) {
					expect(text.slice(start, start + raw.length)).toBe(raw);
					expect(Number.isFinite(value)).toBe(true);
					if (value_max !== null) expect(value_max).toBeGreaterThan(value);
				}
			},
		);
		fc.assert(property, { numRuns: 300 });
	});
});
