import { expect, test } from "vitest";
import {
	clausePath,
	comparePath,
	documentPath,
	targetAnchor,
	targetPath,
} from "../../../src/toolkit/page/address/place-link.js";

test("a target's address is its plan's page and an anchor", () => {
	const target = { document_id: "gaoqing-2024-key-points", target_id: "ff4a2cf8c9" };
	expect(targetPath(target)).toBe("/reader/gaoqing-2024-key-points#t-ff4a2cf8c9");
});

test("an anchor holds nothing that an address would have to escape", () => {
	expect(targetAnchor("gaoqing-2024-key-points/1 %2F#?")).toBe("t-1--2F--");
	expect(documentPath("../a b")).toBe("/reader/..-a-b");
});

test("a clause's address is its ordinal", () => {
	expect(clausePath({ document_id: "a", ordinal: 12 })).toBe("/reader/a#c-12");
});

test("a view of the compare page stands in its query", () => {
	expect(comparePath()).toBe("/compare");
	expect(comparePath({ theme: "rural", region: "370322", measure: "share" })).toBe(
		"/compare?theme=rural&region=370322&measure=share",
	);
});
