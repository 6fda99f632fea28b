import { evaluateFolder, goldFolder } from "../../src/toolkit/cli/evaluation.js";
import type { SetEvaluation } from "../../src/toolkit/evaluate/evaluate.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { readCollection } from "../../src/toolkit/store/seed.js";

export const project = projectAt();
export const collection = await readCollection(project);

/** How well this checkout reads its own hand-coded examples. */
export const evaluation =
	(await evaluateFolder(goldFolder(project), project, collection)) ?? fail("no hand-coded examples in test/gold");

/** Returns the evaluation of the five plans (`plans`) or of the coded plans of other provinces (`corpus`). */
export function setOf(name: string): SetEvaluation {
	return evaluation.sets.find(({ set }) => set === name) ?? fail(`unknown set: ${name}`);
}

function fail(message: string): never {
	throw new Error(message);
}
