import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { falseNumbers } from "../../../src/toolkit/card/alt/false-number.js";
import { checkCards } from "../../../src/toolkit/card/alt.js";
import type { Card } from "../../../src/toolkit/card/card.js";
import { type Editions, toEditions } from "../../../src/toolkit/card/data/editions.js";
import { toMetadata } from "../../../src/toolkit/card/data/metadata.js";
import { metadataSchema } from "../../../src/toolkit/card/data/metadata-schema.js";
import { toRecords } from "../../../src/toolkit/card/data/record.js";
import { toVersion } from "../../../src/toolkit/card/data/version.js";
import { readCards, unsureCards } from "../../../src/toolkit/page/card/catalogue.js";
import { run } from "../../../src/toolkit/pipeline.js";
import { type Language, languages } from "../../../src/toolkit/schema/language.js";
import type { Tables } from "../../../src/toolkit/schema/table.js";
import { pageIn } from "../../page/card/seed-cards.js";
import { openReport, seedDatabase } from "../../page/seed-database.js";
import { codebooks, sources } from "../../row/collection.js";

const tables = run(sources, codebooks);
const cards = await cardsOf(tables, "zh", "en");
const unsure = await Promise.all(
	languages.map(async (language) => unsureCards(await seedDatabase(), pageIn(language))),
);
const charts = toEditions({
	zh: cards.filter(({ language }) => language === "zh"),
	en: cards.filter(({ language }) => language === "en"),
});
const code = "0".repeat(64);
const versionOf = (chart: Editions) => toVersion(chart, { code, codebooks });

describe("every chart of the five plans", () => {
	test("says nothing in its title and its description that is not the chart’s", () => {
		expect(checkCards(cards)).toEqual([]);
		expect(unsure.flat()).toEqual([]);
	});

	test("has metadata that its JSON Schema allows", () => {
		const validate = new Ajv2020({ strict: true }).compile(JSON.parse(JSON.stringify(metadataSchema)));
		for (const chart of charts) {
			const metadata = toMetadata(chart, { version: versionOf(chart), date: null, frozen: true, site: undefined });
			validate(JSON.parse(JSON.stringify(metadata)));
			expect(validate.errors, chart.zh.id).toBeNull();
		}
	});

	test("draws the same in both languages: rows and columns, marks, values and places", () => {
		const drawn = (card: Card) =>
			toRecords(card).map(({ row, column, mark, value, year, at, to, filled, document_id, start, quote }) =>
				JSON.stringify([row, column, mark, value, year, at, to, filled, document_id, start, quote]),
			);
		for (const { zh, en } of charts) expect(drawn(en), zh.id).toEqual(drawn(zh));
	});

	test("a digit that is changed in a title or a description is found, nearly always", () => {
		const places = cards.flatMap((card) =>
			(["title", "alt"] as const).flatMap((field) =>
				[...card[field].matchAll(/\d/gu)].map(({ index }) => ({ card, field, index })),
			),
		);
		const changes = places.filter((_, rank) => rank % 41 === 0).map((place, rank) => [place, 1 + (rank % 9)] as const);
		const found = changes.filter(([{ card, field, index }, more]) => {
			const digit = (Number(card[field][index]) + more) % 10;
			const text = `${card[field].slice(0, index)}${digit}${card[field].slice(index + 1)}`;
			return falseNumbers({ ...card, [field]: text }).length > 0;
		});
		expect(found.length / changes.length).toBeGreaterThan(0.9);
	});
});

describe("the version of a chart", () => {
	// the tables are made and drawn once more
	test("is new exactly where an edited plan is drawn", { timeout: 60_000 }, async () => {
		const edited = new Map((await cardsOf(withOneValueChanged(tables), "zh")).map((card) => [card.id, card]));
		const pairs = charts.map(({ zh }) => [zh, edited.get(zh.id) ?? zh] as const);
		expect(edited.size).toBe(charts.length);
		const changed = pairs.filter(([a, b]) => inChinese(a) !== inChinese(b)).map(([card]) => card);
		expect(changed.map(({ id }) => id)).toContain("indicator/parks_built");
		expect(changed.filter((card) => !plansOf(card).includes(plan))).toEqual([]);
		const drawn = pairs.filter(([a, b]) => JSON.stringify(toRecords(a)) !== JSON.stringify(toRecords(b)));
		expect(changed).toEqual(drawn.map(([card]) => card));
		expect(charts.filter(({ zh }) => !plansOf(zh).includes(plan)).length).toBeGreaterThan(20);
	});
});

const inChinese = (zh: Card) => versionOf({ zh, en: zh }).version;

const plan = "gangcheng-2020-campaign";

/** Returns the tables with one more park in the plan of 钢城 (`13个公园`). */
function withOneValueChanged({ targets, observations, ...rest }: Tables): Tables {
	const changed = observations.find((row) => row.document_id === plan && row.indicator_id === "parks_built");
	if (changed === undefined) throw new Error("no such observation");
	const isChanged = ({ target_id }: { target_id: string }) => target_id === changed.target_id;
	const more = <Row extends { target_id: string; value: number | null }>(row: Row): Row =>
		isChanged(row) && row.value !== null ? { ...row, value: row.value + 1 } : row;
	return { ...rest, targets: targets.map(more), observations: observations.map(more) };
}

function plansOf({ sources: plans }: Card): string[] {
	return plans.map(({ document_id }) => document_id);
}

async function cardsOf(rows: Tables, ...languages: Language[]): Promise<Card[]> {
	const database = await openReport(rows);
	const cards: Card[] = [];
	for (const language of languages) cards.push(...(await readCards(database, pageIn(language))));
	database.close();
	return cards;
}
