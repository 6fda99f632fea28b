import { expect, test } from "vitest";
import { idPart } from "../../../src/toolkit/page/card/id-part.js";

test("a code becomes a part of an id: no capitals, no sign that an address would escape", () => {
	expect([idPart("370322"), idPart("R&D_Intensity"), idPart("../高青")]).toEqual(["370322", "r-d_intensity", "-----"]);
});
