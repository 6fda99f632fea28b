import { expect, test } from "vitest";
import * as bice from "../src/toolkit/index.js";

test("the public API exports these names and no others", () => {
	expect(Object.keys(bice).sort()).toEqual([
		"DecodeError",
		"answerIndicator",
		"codeIndicators",
		"comparePair",
		"decode",
		"departments",
		"distinctiveWords",
		"extractTargets",
		"findMentions",
		"focusThemes",
		"indicatorCountsQuery",
		"indicatorObservationsQuery",
		"lookAlikesOf",
		"measureClausesQuery",
		"measureDefinitions",
		"measureRows",
		"normalText",
		"observationRows",
		"parsePlan",
		"passagesQuery",
		"readPlan",
		"relateToRegion",
		"reuseMatrixQuery",
		"reuseRows",
		"run",
		"tableNames",
		"tables",
		"themeCoder",
		"themes",
		"unitReader",
		"wordClausesQuery",
	]);
});
