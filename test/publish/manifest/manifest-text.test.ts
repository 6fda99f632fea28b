import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { manifestText } from "../../../src/toolkit/publish/manifest/manifest-text.js";
import { manifestOf } from "./sample.js";

const names = fc.uniqueArray(fc.string({ minLength: 1, unit: "grapheme" }), { maxLength: 8 });

describe("manifestText", () => {
	test("is JSON that says all of the manifest, whatever files are called", () => {
		fc.assert(
			fc.property(names, names, (files, inputs) => {
				const manifest = manifestOf(
					Object.fromEntries(files.map((file) => [file, [file, ...inputs]] as const)),
					Object.fromEntries(inputs.map((input) => [input, input])),
				);
				expect(JSON.parse(manifestText(manifest))).toEqual(manifest);
			}),
		);
	});

	test("is the same in whatever order files were found", () => {
		fc.assert(
			fc.property(names, (files) => {
				const of = (order: readonly string[]) =>
					manifestText(manifestOf(Object.fromEntries(order.map((file) => [file, [file]] as const))));
				expect(of([...files].reverse())).toBe(of(files));
			}),
		);
	});

	test("has a line for each file", () => {
		const lines = manifestText(manifestOf({ "b.html": ["2"], "a.html": ["1"] })).split("\n");
		expect(lines.filter((line) => line.includes(".html")).map((line) => line.slice(0, 8))).toEqual([
			'"a.html"',
			'"b.html"',
		]);
	});
});
