import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { forgetPlans, readPlans } from "../../src/toolkit/cli/read-plans.js";
import { collect, run } from "../../src/toolkit/pipeline.js";
import type { PlanSource } from "../../src/toolkit/schema/codebook.js";
import { projectAt } from "../../src/toolkit/store/project.js";
import { type Collection, readCollection } from "../../src/toolkit/store/seed.js";
import { newFolder } from "../store/sample.js";

let collection: Collection;
let inputs: Record<string, string>;
beforeAll(async () => {
	collection = await readCollection(projectAt());
	inputs = { "bice:src/toolkit/parse/plan.ts": "1", "seeds/catalogue.csv": "1" };
});

/** An edit of one plan: a piece of its text goes, or words come in its place. */
const edits = fc.array(
	fc.record({
		plan: fc.nat(),
		at: fc.nat(),
		length: fc.nat(40),
		words: fc.constantFrom("", "3", "到2025年达到110家。\n"),
	}),
	{ minLength: 1, maxLength: 3 },
);

test("after any edits the tables are those of a build from scratch, and only edited plans were read", async () => {
	await fc.assert(
		fc.asyncProperty(edits, async (made) => {
			const project = { tables: await newFolder() };
			await readPlans(project, collection, inputs);
			const sources = made.reduce<readonly PlanSource[]>(edited, collection.sources);
			const { values, fresh } = await readPlans(project, { ...collection, sources }, inputs);
			expect(collect(values, collection.codebooks)).toEqual(run(sources, collection.codebooks));
			expect(fresh).toBe(sources.filter(({ text }, at) => text !== collection.sources[at]?.text).length);
		}),
		{ numRuns: 5 },
	);
});

test("a codebook that no plan is read with leaves all as they were read; the lexicon, or the code, makes all read again", async () => {
	const project = { tables: await newFolder() };
	const { sources, codebooks } = collection;
	const freshWith = async (books: object, made = inputs) =>
		(await readPlans(project, { sources, codebooks: { ...codebooks, ...books } }, made)).fresh;
	expect(await freshWith({})).toBe(sources.length);
	expect(await freshWith({ indicators: codebooks.indicators.slice(1) })).toBe(0);
	expect(await freshWith({}, { ...inputs, "seeds/catalogue.csv": "2" })).toBe(0);
	expect(await freshWith({ lexicon: codebooks.lexicon.slice(1) })).toBe(sources.length);
	expect(await freshWith({}, { "bice:src/toolkit/parse/plan.ts": "2" })).toBe(sources.length);
});

test("what is said of a plan in the catalogue makes that plan read again", async () => {
	const project = { tables: await newFolder() };
	await readPlans(project, collection, inputs);
	const [first, ...others] = collection.sources;
	if (!first?.entry) throw new Error("the first plan is in the catalogue");
	const sources = [{ ...first, entry: { ...first.entry, title: "另一个标题" } }, ...others];
	expect((await readPlans(project, { ...collection, sources }, inputs)).fresh).toBe(1);
});

test("forgotten plans are all read again", async () => {
	const project = { tables: await newFolder() };
	await readPlans(project, collection, inputs);
	await forgetPlans(project);
	expect((await readPlans(project, collection, inputs)).fresh).toBe(collection.sources.length);
});

function edited(sources: readonly PlanSource[], edit: { plan: number; at: number; length: number; words: string }) {
	const plan = edit.plan % sources.length;
	return sources.map((source, index) => {
		if (index !== plan) return source;
		const points = [...source.text];
		const at = edit.at % points.length;
		const text = [...points.slice(0, at), edit.words, ...points.slice(at + edit.length)].join("");
		return { ...source, text };
	});
}
