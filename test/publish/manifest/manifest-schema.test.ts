import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { isCarried, isManifest, manifestSchema } from "../../../src/toolkit/publish/manifest/manifest-schema.js";
import { manifestOf, sha256 } from "./sample.js";

const manifest = manifestOf({ "index.html": ["1", "code"] }, { code: "x" });
const { $schema: _, ...withoutSchema } = manifest;

describe("the schema of manifests", () => {
	const isValid = new Ajv2020().compile(manifestSchema);

	test.each([
		["a manifest", manifest, true],
		["one without its schema", withoutSchema, false],
		["one of another schema", { ...manifest, schema: 2 }, false],
		["one with a digest cut short", { ...manifest, inputs: { code: "0f62df8" } }, false],
		["one with a file of no origin", { ...manifest, files: { a: { sha256: sha256("a"), bytes: 1 } } }, false],
		["null", null, false],
	])("as published and as read say the same of %s", (_name, value, expected) => {
		expect(isValid(value)).toBe(expected);
		expect(isManifest(value)).toBe(expected);
	});

	test("carried files have a digest and a length, and no origin", () => {
		expect(isCarried({ schema: 1, files: { a: { sha256: sha256("a"), bytes: 1 } } })).toBe(true);
		expect(isCarried({ schema: 1, files: { a: sha256("a") } })).toBe(false);
	});
});
