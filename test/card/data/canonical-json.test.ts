import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../../src/toolkit/card/data/canonical-json.js";

const json = fc.jsonValue({ maxDepth: 4 });

describe("canonicalJson", () => {
	test("is JSON that says the same", () => {
		fc.assert(
			fc.property(json, (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(positive(value));
			}),
		);
	});

	test("does not depend on the order of keys", () => {
		fc.assert(
			fc.property(json, (value) => {
				expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
			}),
		);
	});

	test("differs where the values do, in the order of a list too", () => {
		fc.assert(
			fc.property(json, json, (a, b) => {
				expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(positive(a), positive(b)));
			}),
		);
		expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
	});

	test("sorts keys that are numbers as text, and leaves out what is undefined", () => {
		expect(canonicalJson({ b: undefined, 10: "十", 9: "九", a: null })).toBe('{"10":"十","9":"九","a":null}');
	});
});

/** JSON knows one zero only. */
function positive(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

function reversed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(reversed);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.reverse()
			.map(([key, field]) => [key, reversed(field)]),
	);
}
