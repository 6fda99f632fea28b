import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { cardColumnNames } from "../../../src/toolkit/card/data/column.js";
import { toMetadata } from "../../../src/toolkit/card/data/metadata.js";
import { metadataSchema } from "../../../src/toolkit/card/data/metadata-schema.js";
import type { Published } from "../../../src/toolkit/card/data/published.js";
import { toVersion } from "../../../src/toolkit/card/data/version.js";
import { codebooks } from "../../row/collection.js";
import { waterEditions } from "./water-editions.js";

const schema: object = JSON.parse(JSON.stringify(metadataSchema));
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
const published: Published = {
	version: toVersion(waterEditions, { code: "0".repeat(64), codebooks }),
	date: "2026-11-22",
	frozen: false,
	site: "https://example.org/bice/",
};
const metadata = toMetadata(waterEditions, published);

describe("toMetadata", () => {
	test("says what its JSON Schema says", () => {
		validate(JSON.parse(JSON.stringify(metadata)));
		expect(validate.errors).toBeNull();
	});

	test("says what each column of the data means, in both languages", () => {
		expect(metadata.columns.map(({ name }) => name)).toEqual(cardColumnNames);
		expect(metadata.columns.filter(({ definition }) => definition.zh === "" || definition.en === "")).toEqual([]);
		expect(metadata.columns.find(({ name }) => name === "start")).toMatchObject({
			type: "integer",
			unit: "code point",
		});
	});

	test("names the plans with what is printed of them in each language", () => {
		expect(metadata.sources[0]).toMatchObject({
			document_number: "高政办字〔2024〕12号",
			region: { zh: "高青县", en: "Gaoqing County" },
			places: { zh: ["第 29 条"], en: ["clause 29"] },
		});
	});

	test("of a live chart it gives the address that is renewed, of a frozen one that of its version", () => {
		expect(metadata.address.en).toBe("https://example.org/bice/embed/indicator/water_use_cap/en.html");
		const { version } = published.version;
		expect(toMetadata(waterEditions, { ...published, frozen: true }).address.zh).toBe(
			`https://example.org/bice/v/${version}/indicator/water_use_cap/`,
		);
		expect(metadata.page.en).toBe("https://example.org/bice/en/indicator#water_use_cap");
	});
});

describe("the JSON Schema of metadata", () => {
	test("is of draft 2020-12, describes every field, and has no field beside them", () => {
		expect(schema).toMatchObject({
			$schema: "https://json-schema.org/draft/2020-12/schema",
			additionalProperties: false,
		});
		expect(Object.keys(metadataSchema.properties)).toEqual(Object.keys(metadata));
	});

	test.each([
		["a field that it does not know", { ...metadata, colour: "red" }],
		["an empty description", { ...metadata, alt: { zh: "", en: "Caps" } }],
		["a missing language", { ...metadata, title: { zh: "标题" } }],
		["an id with a space", { ...metadata, id: "water use" }],
		["a hash that is none", { ...metadata, version: { ...metadata.version, data: "0f62df8" } }],
	])("refuses %s", (_, wrong) => {
		expect(validate(JSON.parse(JSON.stringify(wrong)))).toBe(false);
	});
});
