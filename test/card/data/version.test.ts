import { describe, expect, test } from "vitest";
import type { Card } from "../../../src/toolkit/card/card.js";
import { codebookPart } from "../../../src/toolkit/card/data/codebook-part.js";
import { dataHash, shownVersion, toVersion } from "../../../src/toolkit/card/data/version.js";
import { codebooks } from "../../row/collection.js";
import { waterCard, waterEditions } from "./water-editions.js";

const made = { code: "0".repeat(64), codebooks };
const version = (card: Card, by = made) => toVersion({ ...waterEditions, zh: card }, by).version;

describe("toVersion", () => {
	test("names a chart by twelve digits, of which seven are shown", () => {
		expect(version(waterCard)).toMatch(/^[0-9a-f]{12}$/);
		expect(shownVersion("0f62df8c41d2")).toBe("0f62df8");
	});

	test("changes with what the chart says, in either language, and with the code that shows it", () => {
		expect(version({ ...waterCard, title: `${waterCard.title}。` })).not.toBe(version(waterCard));
		expect(dataHash({ ...waterEditions, en: { ...waterEditions.en, alt: "" } })).not.toBe(dataHash(waterEditions));
		expect(version(waterCard, { ...made, code: "1".repeat(64) })).not.toBe(version(waterCard));
	});

	test("does not depend on the order in which fields were written", () => {
		const reversed: Card = Object.assign(
			{},
			...Object.entries(waterCard)
				.reverse()
				.map(([key, value]) => ({ [key]: value })),
		);
		expect(Object.keys(reversed)).not.toEqual(Object.keys(waterCard));
		expect(version(reversed)).toBe(version(waterCard));
	});

	test("changes with the rows of the codebooks that it uses, and with no others", () => {
		const residents = (code: string) =>
			codebooks.regions.map((region) => (region.code === code ? { ...region, residents: 1 } : region));
		const withRegion = (code: string) => ({ ...made, codebooks: { ...codebooks, regions: residents(code) } });
		expect(version(waterCard, withRegion("370322"))).not.toBe(version(waterCard));
		expect(version(waterCard, withRegion("370702"))).toBe(version(waterCard));
	});
});

describe("codebookPart", () => {
	test("takes the regions, the theme, the indicator and the units of a chart", () => {
		const part = codebookPart(waterEditions, codebooks);
		expect(part.regions.map(({ code }) => code).sort()).toEqual(["370117", "370214", "370322"]);
		expect(part.themes.map(({ theme }) => theme)).toEqual(["green"]);
		expect(part.units.map(({ unit }) => unit)).toEqual(["立方米"]);
	});

	test("knows the indicator of a card by the key of its row or by its id", () => {
		const [indicator] = codebooks.indicators;
		if (!indicator) throw new Error("no indicator");
		const zh = { ...waterCard, id: `indicator/${indicator.indicator_id}`, rows: [] };
		expect(codebookPart({ ...waterEditions, zh }, codebooks).indicators).toEqual([indicator]);
	});
});
