import { describe, expect, test } from "vitest";
import { findUnopened, isEvidence, readEvidencePart } from "../../../src/toolkit/publish/verify/opened-sentence.js";
import { readPagePart } from "../../../src/toolkit/publish/verify/page-part.js";

const file = "data/evidence/en/weicheng-2023-2025-action-plan.1a2b3c4d.json";
const pages = new Map([
	["en/reader/weicheng-2023-2025-action-plan.html", readPagePart('<main id="content"><p id="c-1"><b id="t-5d2b">')],
]);

describe("findUnopened", () => {
	test("passes where every target and clause of the page has its sentence", () => {
		expect(findUnopened(file, ["c-1", "t-5d2b"], pages)).toEqual([]);
	});

	test("names the places that would open nothing", () => {
		expect(findUnopened(file, ["c-1"], pages)).toEqual([`${file}: no sentence for t-5d2b`]);
	});

	test("a plan without a page is a fault", () => {
		const none = "data/evidence/zh/none.1a2b3c4d.json";
		expect(findUnopened(none, [], pages)).toEqual([`${none}: sentences of no page`]);
	});
});

test("the links of opened sentences are links of the site, and their ids are not its places", () => {
	const part = readEvidencePart(
		'{"c-1":"<a href=\\"/en/reader/\\">Plans</a>","t-5d2b":"<p id=\\"a\\"><p id=\\"a\\">"}',
	);
	expect(part.links.map(({ address }) => address)).toEqual(["/en/reader/"]);
	expect(part.ids.size + part.repeated.length).toBe(0);
});

test("only files of opened sentences are taken for such", () => {
	expect(isEvidence(file)).toBe(true);
	expect(isEvidence("_file/data/evaluation.d16da710.json")).toBe(false);
});
