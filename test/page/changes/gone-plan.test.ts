import { expect, test } from "vitest";
import { gonePlans } from "../../../src/toolkit/page/changes/gone-plan.js";
import { log, withdrawn } from "./sample.js";

test("a plan that is there again is not gone", () => {
	expect(gonePlans([withdrawn.plan.document_id], log, [])).toEqual([]);
});

test("what the catalogue states counts, and the last release fills what it leaves open", () => {
	const logged = {
		...withdrawn,
		plan: { ...withdrawn.plan, title: "2019年工作要点" },
		withdrawn: "2026-11-22",
		note: null,
	};
	const [plan, ...others] = gonePlans([], { withdrawnPlans: [logged] }, [withdrawn]);
	expect(others).toEqual([]);
	expect(plan).toEqual({ ...withdrawn, plan: logged.plan });
});

test("plans that only the log or only the catalogue knows stand in order of their ids", () => {
	const stated = { ...withdrawn, plan: { ...withdrawn.plan, document_id: "a-2018" } };
	expect(gonePlans([], log, [stated]).map(({ plan }) => plan.document_id)).toEqual([
		"a-2018",
		"gaoqing-2019-key-points",
	]);
});
