import { beforeAll, describe, expect, test } from "vitest";
import type { Card } from "../../../src/toolkit/card/card.js";
import { onceEach, readCards } from "../../../src/toolkit/page/card/catalogue.js";
import { languages } from "../../../src/toolkit/page/copy/copy.js";
import type { PlanSource } from "../../../src/toolkit/schema/codebook.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { planSource, seedSource, sources } from "../../row/collection.js";
import { seedDatabase } from "../seed-database.js";
import { pageIn, planText, pointsOf, textsOf, withPlans } from "./seed-cards.js";

let database: TableDatabase;
const ofLanguage = new Map<string, readonly Card[]>();
beforeAll(async () => {
	database = await seedDatabase();
	for (const language of languages) ofLanguage.set(language, await readCards(database, pageIn(language)));
}, 60_000);

const cardsIn = (language: string) => ofLanguage.get(language) ?? [];

/** Returns what is wrong with a chart of whatever collection. */
function faultsOf(card: Card): string[] {
	const { id, columns, rows, sentences } = card;
	const isTwice = (keys: readonly string[]) => new Set(keys).size < keys.length;
	const texts = [card.name, card.title, card.subtitle, card.alt, card.page];
	const points = pointsOf(card);
	const faults: [boolean, string][] = [
		[!/^[a-z0-9_-]+(\/[a-z0-9_-]+)+$/.test(id), "form of the id"],
		[rows.length * columns.length === 0, "nothing drawn"],
		[rows.some(({ cells }) => cells.length !== columns.length), "cells and columns differ"],
		[isTwice(columns.map(({ key }) => key)) || isTwice(rows.map(({ key }) => key)), "a key twice"],
		[texts.some((text) => text.trim() === ""), "an empty text"],
		[textsOf(card).some((text) => /undefined|NaN|Infinity|\[object|^null$/.test(text)), "a text of nothing"],
		[points.some(({ label }) => label.trim() === ""), "a point without a label"],
		[points.some(({ href }) => !/^\/[\w./?=&#%-]*$/.test(href)), "an address with signs"],
		[points.some(({ sentence }) => sentence !== null && !sentences[sentence]), "a sentence is missing"],
		[Object.keys(sentences).some((key) => !/^[\w.-]+$/.test(key)), "form of a key"],
	];
	return faults.flatMap(([isFault, what]) => (isFault ? [`${id}: ${what}`] : []));
}

describe.each(languages)("the charts of the five plans in %s", (language) => {
	test("are whole: ids, cells, texts, sentences", () => {
		expect(cardsIn(language).length).toBeGreaterThan(120);
		expect(cardsIn(language).flatMap(faultsOf)).toEqual([]);
	});

	test("open sentences as their plan writes them, the numeral of the point chosen", () => {
		for (const card of cardsIn(language)) {
			const quoted = pointsOf(card).filter(({ sentence, quote }) => sentence !== null && quote !== null);
			const opened = quoted.map(({ sentence }) => card.sentences[sentence ?? ""]?.parts ?? []);
			const chosen = opened.map((parts) => parts.flatMap(({ as, text }) => (as === "chosen" ? [text] : [])));
			expect(chosen, card.id).toEqual(
				quoted.map(({ document_id, start, end }) => [planText(document_id ?? "", start ?? 0, end ?? 0)]),
			);
			expect(
				opened.map((parts) => parts.map(({ text }) => text).join("")),
				card.id,
			).toEqual(quoted.map(({ quote }) => quote));
		}
	});

	test("name every plan that a point is read from, each once", () => {
		for (const card of cardsIn(language)) {
			const named = card.sources.map(({ document_id }) => document_id);
			const read = pointsOf(card).flatMap(({ document_id }) => document_id ?? []);
			expect(new Set(named).size, card.id).toBe(named.length);
			expect(named, card.id).toEqual(expect.arrayContaining([...new Set(read)]));
		}
	});
});

test("both languages have the same charts, of the same points in the same order", () => {
	const outline = (language: string) =>
		cardsIn(language).map((card) => [card.id, ...pointsOf(card).map(({ value, href }) => `${value} ${href}`)]);
	expect(outline("en")).toEqual(outline("zh"));
});

test("two charts of one id are refused", () => {
	expect(() => onceEach([{ id: "a/b" }, { id: "a/c" }, { id: "a/b" }])).toThrow("two charts of one id: a/b");
});

describe("any collection has its charts", () => {
	const cardsOf = (plans: readonly PlanSource[], regions: string[]) =>
		withPlans(plans, (tables) => readCards(tables, pageIn("zh", regions)));

	test("no plan has none", async () => {
		expect(await cardsOf([], [])).toEqual([]);
	}, 60_000);

	test("one plan, and six regions more", async () => {
		expect((await cardsOf(sources.slice(0, 1), ["370214"])).flatMap(faultsOf)).toEqual([]);
		const codes = ["370101", "370102", "370103", "370104", "370105", "370106"];
		const first = seedSource("gangcheng-2020-campaign");
		const more = codes.flatMap((code): PlanSource[] => {
			if (!first.entry) return [];
			const document_id = `p${code}`;
			return [{ ...first, document_id, entry: { ...first.entry, document_id, region_code: code } }];
		});
		const cards = await cardsOf(more, codes);
		expect(cards.flatMap(faultsOf)).toEqual([]);
		expect(cards.some(({ columns }) => columns.length === 6)).toBe(true);
	}, 60_000);

	test("a plan without title or region, one without a target, and one whose words are hostile", async () => {
		const file = sources[0]?.source_file ?? "";
		const hostile = `=cmd()"'<script>alert(1)</script>`;
		const plan = (id: string, text: string, region_code: string | null, title: string | null): PlanSource => ({
			...planSource(text, { document_id: id, region_code, title, period_start: 2024, period_end: 2024 }),
			document_id: id,
			source_file: file,
		});
		const cards = await cardsOf(
			[
				plan("bare", "一、创新\n1.高新技术企业达到100家。", null, null),
				plan("empty", "一、绿色\n1.加强生态保护，推进绿色发展。", "370322", null),
				plan("hostile", `一、创新\n1.${hostile}高新技术企业达到72家，城镇新增就业1200人。`, "370702", hostile),
			],
			["370322", "370702"],
		);
		expect(cards.flatMap(faultsOf)).toEqual([]);
		expect(textsOf(cards).some((text) => text.includes("<script>alert(1)</script>"))).toBe(true);
		expect(cards.flatMap(({ sources }) => sources).map(({ title }) => title)).toContain(hostile);
	}, 60_000);
});
