import { expect, test } from "vitest";
import { toPairs } from "../../../src/toolkit/page/reader/pair-data.js";
import { passagePath, sideBySidePath, toSharedPassage } from "../../../src/toolkit/page/reader/shared-passage.js";

const passage = toSharedPassage({
	own_start: 5075,
	own_end: 5154,
	other_id: "weicheng-2023-2025-action-plan",
	other_start: 6452,
	other_end: 6526,
	other_ordinal: 36,
	other_number: "36",
	characters: 61,
	boilerplate: false,
});

test("a passage has an address in its plan, and one with the other plan beside it", () => {
	expect(passagePath("gaoqing-2024-key-points", passage)).toBe("/reader/gaoqing-2024-key-points#s-5075-5154");
	expect(sideBySidePath("gaoqing-2024-key-points", passage.other_id, passage)).toBe(
		"/reader/gaoqing-2024-key-points?with=weicheng-2023-2025-action-plan#s-5075-5154",
	);
});

test("pairs name each passage here and there, by the other plan", () => {
	expect(toPairs([passage])).toEqual({ "weicheng-2023-2025-action-plan": [["5075-5154", "6452-6526"]] });
});
