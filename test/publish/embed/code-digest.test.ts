import { expect, test } from "vitest";
import { packagesIn } from "../../../src/toolkit/publish/embed/code-digest.js";

test("the packages of a code are those that it names, whole or in part, and no others", () => {
	const code = 'import{create as a}from"fontkit";import{b}from"@noble/hashes/sha2.js";r.resolve("@embedpdf/fonts-sc");';
	const versions = {
		fontkit: "2.0.4",
		vega: "6.4.0",
		"@noble/hashes": "2.4.0",
		"@embedpdf/fonts-sc": "1.0.0",
		font: "1",
	};
	expect(packagesIn(code, versions)).toEqual([
		["@embedpdf/fonts-sc", "1.0.0"],
		["@noble/hashes", "2.4.0"],
		["fontkit", "2.0.4"],
	]);
});
