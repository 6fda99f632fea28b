import { beforeAll, describe, expect, test } from "vitest";
import { checkCards } from "../../../src/toolkit/card/alt.js";
import type { Card } from "../../../src/toolkit/card/card.js";
import { type RegionSource, readRegions } from "../../../src/toolkit/page/card/region/region-source.js";
import { regionCards } from "../../../src/toolkit/page/card/region-card.js";
import { languages } from "../../../src/toolkit/page/copy/copy.js";
import { deadlineTable, leadTable, profileTable, sharedTable } from "../../../src/toolkit/page/region/table.js";
import type { TableDatabase } from "../../../src/toolkit/store/database.js";
import { seedDatabase } from "../seed-database.js";
import { cardOf, pageIn, pointsOf } from "./seed-cards.js";

const page = pageIn("zh");
const regions = ["370322", "370702", "370214", "370117"];
let database: TableDatabase;
let cards: Card[];
let sources: RegionSource[];
beforeAll(async () => {
	database = await seedDatabase();
	cards = await regionCards(database, page);
	sources = await readRegions(database, page);
});

const textOf = (cell: unknown) =>
	String(typeof cell === "object" && cell !== null && "text" in cell ? cell.text : cell);

function sourceOf(region: string): RegionSource {
	const found = sources.find((source) => source.region === region);
	if (!found) throw new Error(`unknown region: ${region}`);
	return found;
}

describe.each(regions)("the charts of region %s", (region) => {
	test("give each theme the shares of the page's own table, beside those of every other region", () => {
		const { profile, report } = sourceOf(region);
		const card = cardOf(cards, `region/${region}/profile`);
		const others = report.regions.length - 1;
		profileTable(profile, report, region, page).rows.forEach((row, index) => {
			const [clauses, targets] = card.rows[index]?.cells ?? [];
			expect(card.rows[index]?.label).toBe(textOf(row[0]));
			expect([clauses?.text, targets?.text]).toEqual([textOf(row[2]), textOf(row[4 + others])]);
			expect(clauses?.points.map(({ filled }) => filled)).toEqual([...Array(others).fill(false), true]);
			expect(targets?.points.length).toBe(others + 1);
		});
	});

	test("draw each clause and target of the departments that the page shows", () => {
		const { leads } = sourceOf(region);
		const card = cards.find(({ id }) => id === `region/${region}/departments`);
		expect(card === undefined).toBe(leads.length === 0);
		const drawn = card?.rows.map(({ label, cells }) => [label, ...cells.map(({ points }) => String(points.length))]);
		const table = leadTable(leads, region, page).rows.map((row) => row.map(textOf));
		expect(drawn ?? []).toEqual(table.slice(0, drawn?.length ?? 0));
	});

	test("draw each target at its date, full where its sentence says when", () => {
		const { years } = sourceOf(region);
		const card = cardOf(cards, `region/${region}/timeline`);
		const drawn = card.rows
			.filter(({ cells }) => cells[0]?.mark !== "absent")
			.map(({ label, cells }) => {
				const points = cells[0]?.points ?? [];
				const full = points.filter(({ filled }) => filled).length;
				return [label, String(full), String(points.length - full)];
			});
		expect(drawn).toEqual(deadlineTable(years, region, page).rows.map((row) => row.map(textOf)));
	});

	test("list every indicator that it alone states, with the sentence of its number", () => {
		const { sole } = sourceOf(region);
		const card = cards.find(({ id }) => id === `region/${region}/sole`);
		expect(card?.rows.map(({ key }) => key) ?? []).toEqual(sole.map(({ row }) => row.indicator.indicator_id));
		expect(card ? pointsOf(card).every(({ sentence }) => sentence !== null) : true).toBe(true);
	});

	test("weigh its words as the page does, those that may be chance with caution", () => {
		const { words } = sourceOf(region);
		const card = cardOf(cards, `region/${region}/words`);
		expect(pointsOf(card).map(({ value }) => value)).toEqual(words.map(({ z }) => z));
		expect(card.rows.map(({ cells }) => cells[0]?.mark === "caution")).toEqual(words.map(({ z }) => z < 1.96));
	});

	test("share with other plans what the page's own table says", () => {
		const { shared } = sourceOf(region);
		const card = cards.find(({ id }) => id === `region/${region}/shared`);
		const drawn = card?.rows.map(({ label, cells }) => [label, cells[0]?.text]) ?? [];
		expect(drawn).toEqual(sharedTable(shared, page).rows.map(([plan, share]) => [plan, share]));
	});
});

test("a chart names its region first, so that it can stand alone", () => {
	for (const { name, id } of sources) {
		for (const card of cards.filter((card) => card.id.startsWith(`${id}/`))) {
			expect(card.title, card.id).toContain(name);
			expect(card.alt, card.id).toContain(name);
		}
	}
});

test.each(languages)("its words in %s say no number that is not the chart's", async (language) => {
	expect(checkCards(await regionCards(database, pageIn(language)))).toEqual([]);
});
