import { resolve } from "node:path";
import { type FindObservation, type IndicatorScore, type PairOutcome, scoreIndicators } from "../evaluate/indicator.js";
import type { GoldMember } from "../evaluate/indicator-gold.js";
import { run } from "../pipeline.js";
import type { Tables } from "../schema/table.js";
import { type IndicatorGold, readIndicatorGold } from "../store/indicator-gold.js";
import { type Project, projectAt } from "../store/project.js";
import { type Collection, readCollection } from "../store/seed.js";
import { refuseFindings } from "./build.js";
import { CliError } from "./cli-error.js";
import { emitText } from "./emit.js";
import type { EvaluateOptions } from "./evaluate.js";
import { formatShare, goldFolder } from "./evaluation.js";
import { toTextTable } from "./text-table.js";

/** `bice evaluate --indicators`: scores how indicators are aligned across plans against the groups made by hand. */
export async function evaluateIndicators({ gold, format, out }: EvaluateOptions, root?: string): Promise<void> {
	const project = projectAt(root);
	const collection = await readCollection(project);
	refuseFindings(collection);
	const folder = gold === undefined ? goldFolder(project) : resolve(gold);
	const groups = await readIndicatorGold(folder);
	if (!groups) {
		throw new CliError(
			`no indicators grouped by hand there: ${gold ?? folder}`,
			"Give a folder that holds indicators.jsonl; test/gold/INDICATORS.md describes it.",
		);
	}
	const tables = run(collection.sources, collection.codebooks);
	const score = scoreIndicators(groups.indicators, observationFinder(groups, tables, project, collection));
	await emitText(format === "json" ? `${JSON.stringify(score)}\n` : toText(score), out);
}

function observationFinder(
	{ files }: IndicatorGold,
	{ targets, observations }: Tables,
	project: Project,
	{ sources }: Collection,
): FindObservation {
	const documents = new Map(
		sources.map(({ source_file, document_id }) => [resolve(project.seeds, source_file), document_id]),
	);
	const placed = new Map(targets.map((row) => [`${row.document_id} ${row.start}`, row.target_id]));
	const observed = new Map(observations.map((row) => [row.target_id, row]));
	return ({ doc, start }: GoldMember) => {
		const id = placed.get(`${documents.get(files.get(doc) ?? "")} ${start}`);
		return id === undefined ? undefined : observed.get(id);
	};
}

function toText(score: IndicatorScore): string {
	const { chartable, found, same, refused, wronglyYes, misses } = score;
	const lines = [
		`pairs that may stand side by side: ${chartable}`,
		`  found in one indicator            ${found} (${formatShare(found / chartable)})`,
		`  and labelled the same             ${same} (${formatShare(same / chartable)})`,
		`pairs that must not: ${refused}`,
		`  called comparable                 ${wronglyYes}`,
	];
	const rows = misses.map(missRow);
	return `${lines.join("\n")}\n${rows.length === 0 ? "" : toTextTable(Object.keys(rows[0] ?? {}), rows)}`;
}

function missRow({ indicator_id, a, b, label, found }: PairOutcome) {
	return { indicator_id, a: `${a.doc} ${a.raw}`, b: `${b.doc} ${b.raw}`, by_hand: label, found: found ?? "not found" };
}
