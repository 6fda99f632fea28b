import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { goldFolder } from "../../src/toolkit/cli/evaluation.js";
import { toTargetRecords } from "../../src/toolkit/cli/target-record.js";
import { attributes } from "../../src/toolkit/evaluate/attribute.js";
import { evaluate } from "../../src/toolkit/evaluate/evaluate.js";
import type { Reading } from "../../src/toolkit/evaluate/reading.js";
import { planReader } from "../../src/toolkit/pipeline.js";
import type { TargetRow } from "../../src/toolkit/schema/target.js";
import { type Gold, readGold } from "../../src/toolkit/store/gold.js";
import { readPlanFile, toPlanSource } from "../../src/toolkit/store/plan-file.js";
import { newFolder } from "../store/sample.js";
import { collection, project } from "./own.js";

const folder = goldFolder(project);
let gold: Gold;
let readings: Reading[];
let written: Reading[];

beforeAll(async () => {
	gold = (await readGold(folder)) ?? { sets: [], documents: [] };
	const read = planReader(collection.codebooks);
	readings = await Promise.all(
		gold.documents.map(async ({ doc, file }) => {
			const source = toPlanSource(file, await readPlanFile(file), null);
			return { doc, document_id: source.document_id, title: null, ...read(source) };
		}),
	);
	written = readings.map((reading) => ({ ...reading, targets: reading.targets.flatMap(spoil) }));
});

/** Leaves out, doubles and alters rows by a fixed rule, so that every kind of error is scored. */
function spoil(row: TargetRow, index: number): TargetRow[] {
	if (index % 11 === 3) return [];
	if (index % 13 === 5) return [row, { ...row, start: row.start + 9000, end: row.end + 9000 }];
	if (index % 7 === 2) return [{ ...row, value: row.value + 1, unit: `${row.unit}次`, deadline: null }];
	if (index % 5 === 1) return [{ ...row, kind: "ratio", comparator: "le", per: "year", baseline: "2019" }];
	return index % 6 === 4 ? [{ ...row, theme: "safety", indicator: row.indicator.slice(0, 2) }] : [row];
}

interface ScriptScore {
	precision: number;
	recall: number;
	f1: number;
	record: number;
	attributes: Record<string, number>;
	docs: Record<string, { precision: number; recall: number; f1: number; tp: number; fp: number; fn: number }>;
}

/** What `test/gold/score.mjs`, the measure that others use, says of the same rows. */
async function scriptScore(goldFile: string, rows: readonly Reading[]): Promise<ScriptScore> {
	const file = join(await newFolder(), "pred.jsonl");
	const lines = rows.flatMap(({ doc, targets, clauses }) =>
		toTargetRecords(`${doc}_plan.txt`, targets, clauses).map((record) => JSON.stringify(record)),
	);
	await writeFile(file, lines.join("\n"));
	const script = join(folder, "score.mjs");
	const args = [script, "--gold", join(folder, goldFile), "--pred", file, "--json"];
	return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
}

describe.each([
	["plans", "targets.jsonl"],
	["corpus", "corpus-targets.jsonl"],
])("scores of the %s", (name, goldFile) => {
	test.each(["as read", "with errors of every kind"])("are those of score.mjs on the same rows, %s", async (how) => {
		const rows = how === "as read" ? readings : written;
		const script = await scriptScore(goldFile, rows);
		const own = evaluate(gold.sets, rows).sets.find(({ set }) => set === name);
		const figure = (measure: string) => own?.all.figures[`target.${measure}`]?.value;
		for (const measure of ["precision", "recall", "f1", "record"] as const)
			expect(figure(measure), measure).toBeCloseTo(script[measure], 12);
		for (const attribute of attributes)
			expect(figure(attribute), attribute).toBeCloseTo(script.attributes[attribute] ?? Number.NaN, 12);
		expect(own?.documents).toHaveLength(Object.keys(script.docs).length);
		for (const { doc, counts } of own?.documents ?? [])
			expect([counts["target.both"], counts["target.extra"], counts["target.missed"]]).toEqual([
				script.docs[doc]?.tp,
				script.docs[doc]?.fp,
				script.docs[doc]?.fn,
			]);
	});
});
