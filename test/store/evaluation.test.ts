import { expect, test } from "vitest";
import { evaluate } from "../../src/toolkit/evaluate/evaluate.js";
import { evaluationFile, readEvaluation, writeEvaluation } from "../../src/toolkit/store/evaluation.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { newFolder } from "./sample.js";

test("an evaluation is read as it was written, and is null where no build wrote one", async () => {
	const project = projectAt(await newFolder());
	expect(await readEvaluation(project)).toBeNull();
	const evaluation = evaluate([], []);
	await writeEvaluation(evaluationFile(project), evaluation);
	expect(await readEvaluation(project)).toEqual(evaluation);
});
