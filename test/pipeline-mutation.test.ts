import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlan } from "../src/toolkit/pipeline.js";
import { codebooks, planSource, sources } from "./row/collection.js";

const texts = sources.map(({ text }) => text);
/** Pieces that break the shape of a plan: numbers, tags, markers, quotes, breaks, white space. */
const shards = [
	..."一、|（一）|1.|(1)|①|第二条|1.2|2.5亿元|12|3-5个|六|半|亿|万|%|‰|％|１２|，|。|；|：|、|“|”|（|）|《|》|【|】|分别|达到|以上".split(
		"|",
	),
	..."到2025年,<p>,</p>,<br/>,<script>,<,>,&nbsp;,\r\n,\n,\n\n,\t,　　, ,\u200b,\ufeff,\ud83d,\udc00,😀,𠮷,版权所有,|,---".split(
		",",
	),
];
const piece = fc.oneof(
	{ weight: 4, arbitrary: fc.constantFrom(...shards) },
	{ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
	{ weight: 1, arbitrary: fc.stringMatching(/^\d{1,30}$/) },
);
/** A stretch of a real plan of up to 2,500 characters. */
const stretch = fc
	.tuple(fc.constantFrom(...texts), fc.nat({ max: 20_000 }), fc.nat({ max: 2500 }))
	.map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
/** Where to cut (a share of the text in thousandths), how much to take out, what to put in. */
const edit = fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 30 }), fc.array(piece, { maxLength: 4 }));
const mutated = fc
	.tuple(fc.array(stretch, { minLength: 1, maxLength: 3 }), fc.array(edit, { maxLength: 20 }))
	.map(([parts, edits]) =>
		edits.reduce((text, [share, length, pieces]) => {
			const at = Math.floor((text.length * share) / 1000);
			return text.slice(0, at) + pieces.join("") + text.slice(at + length);
		}, parts.join("\n")),
	);
const generated = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(""));

/** Fails where a row of a plan of this text does not hold. */
function expectTrue(text: string): void {
	const { clauses, targets, findings } = readPlan(planSource(text), codebooks);
	const points = [...text];
	const said = (start: number, end: number) => points.slice(start, end).join("");
	let last = 0;
	for (const { start, end } of clauses) {
		expect(start >= last && end > start && end <= points.length).toBe(true);
		last = end;
	}
	for (const row of targets) {
		expect(said(row.start, row.end)).toBe(row.raw);
		expect(said(row.quote_start, row.quote_end)).toBe(row.quote);
		expect(row.quote_start <= row.start && row.end <= row.quote_end).toBe(true);
		expect(Number.isFinite(row.value)).toBe(true);
	}
	for (const { start, end, line, column } of findings) {
		expect(start < end && end <= points.length && line >= 1 && column >= 1).toBe(true);
	}
}

describe("readPlan, whatever the text", () => {
	test("reads plans that were cut, spliced and sown with shards: spans true, clauses ordered", () => {
		fc.assert(fc.property(mutated, expectTrue), { numRuns: 80 });
	});

	test("reads shards alone", () => {
		fc.assert(fc.property(generated, expectTrue), { numRuns: 150 });
	});

	test("reads any Unicode", () => {
		fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), expectTrue), { numRuns: 100 });
	});

	test("reads the same text twice alike", () => {
		const twice = (text: string) => [1, 2].map(() => readPlan(planSource(text), codebooks));
		fc.assert(
			fc.property(mutated, (text) => {
				const [one, two] = twice(text);
				expect(two).toEqual(one);
			}),
			{ numRuns: 20 },
		);
	});
});
