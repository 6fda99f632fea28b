import { describe, expect, test } from "vitest";
import { numbersOf } from "../../../src/toolkit/publish/manifest/stated-number.js";
import { codebooks } from "../../row/collection.js";
import { observation, plan } from "./stated-sample.js";

const [target] = plan.targets;
if (target === undefined) throw new Error("a target");
const valuesOf = (...observations: (typeof observation)[]) =>
	numbersOf(target, observations, codebooks.regions).map(({ value, unit }) => [value, unit]);

describe("numbersOf", () => {
	test("a target that no indicator measures is its number as it was read", () => {
		expect(valuesOf()).toEqual([[110, "家"]]);
	});

	test("one that an indicator measures is also that, the yearly part of it, and that per 10,000 residents", () => {
		expect(valuesOf({ ...observation, value: 1.1, unit: "百家", annual_value: 0.37 })).toEqual([
			[110, "家"],
			[1.1, "百家"],
			[0.37, "百家"],
			[0.011816, "百家/万人"],
		]);
	});

	test("a region whose residents have no source has no number per 10,000 of them, nor has a share", () => {
		const whole = [
			[110, "家"],
			[110, "家"],
		];
		expect(valuesOf({ ...observation, annual_value: null, region_code: "370702" })).toEqual(whole);
		expect(valuesOf({ ...observation, annual_value: null, region_code: null })).toEqual(whole);
		expect(valuesOf({ ...observation, annual_value: null, role: "look_alike" })).toEqual(whole);
	});
});
