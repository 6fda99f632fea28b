import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { collect } from "../pipeline.js";
import type { Tables } from "../schema/table.js";
import { tableInputs } from "../store/build-input.js";
import { evaluationFile, writeEvaluation } from "../store/evaluation.js";
import { type Project, projectAt } from "../store/project.js";
import { type Collection, readCollection } from "../store/seed.js";
import type { Digests } from "../store/stamp.js";
import { writeTables } from "../store/table.js";
import { withdrawnPlans, writeWithdrawn } from "../store/withdrawn.js";
import { counted } from "../text/english.js";
import { CliError, wrongData } from "./cli-error.js";
import { evaluateFolder, formatShare, goldFolder } from "./evaluation.js";
import { endingAtInterrupt } from "./interrupt.js";
import { log, say } from "./log.js";
import type { Counts } from "./log-entry.js";
import { phase, told } from "./phase.js";
import { forgetPlans, readPlans } from "./read-plans.js";
import { ifChanged, siteStage, tableStage } from "./stage.js";

/** How much of Framework's own output is shown where it fails: what went wrong stands at its end. */
const outputLines = 20;

export interface BuildOptions {
	site?: boolean;
	/** Build even where nothing changed. */
	force?: boolean;
	/** A file of which to say why the last build wrote it. */
	why?: string;
}

/**
 * `bice build`: builds all tables and, with `--site`, the report; a line a phase on stderr. What nobody changed since the last
 * build is left as it is. `beforeSite` is done when the tables are there and before the report is made from them.
 */
export async function build(
	{ site = false, force = false, why }: BuildOptions,
	root?: string,
	beforeSite: () => Promise<void> = async () => {},
): Promise<void> {
	const project = projectAt(root);
	if (why !== undefined) return await (await import("./why.js")).explainFile(project, why);
	await endingAtInterrupt(async () => {
		if (force) await forgetPlans(project);
		const tables = await tableStage(project);
		await ifChanged("tables", tables, force, () => buildTables(project, tables.inputs));
		if (!site) return;
		await beforeSite();
		await ifChanged("site", await siteStage(project), force, () => buildReport(project));
	});
}

/**
 * Builds the tables of a project from its inputs. Throws a `CliError` where catalogue, codebooks or seeds have findings.
 */
export async function buildTables(project: Project, inputs?: Digests): Promise<void> {
	const collection = await phase(
		"read",
		() => readCollection(project),
		({ sources, codebooks: { lexicon, units } }) =>
			told(`${counted(sources.length, "plan")}, ${counted(lexicon.length, "word")}, ${counted(units.length, "unit")}`, {
				plans: sources.length,
				words: lexicon.length,
				units: units.length,
			}),
	);
	refuseFindings(collection);
	const { tables } = await phase(
		"extract",
		() => extractTables(project, collection, inputs),
		({ tables, fresh }) =>
			told(`${describeTables(tables)}; ${counted(fresh, "plan")} read anew`, { ...countTables(tables), fresh }),
	);
	await phase(
		"write",
		async () => {
			await writeTables(tables, project.tables);
			await writeWithdrawn(withdrawnPlans(collection), project.tables);
		},
		() => `${counted(Object.keys(tables).length, "table")} to data/tables/`,
	);
	await phaseOfEvaluation(project, collection, tables);
}

async function extractTables(
	project: Project,
	collection: Collection,
	inputs?: Digests,
): Promise<{ tables: Tables; fresh: number }> {
	const { values, fresh } = await readPlans(project, collection, inputs ?? (await tableInputs(project)));
	return { tables: collect(values, collection.codebooks, collection.withdrawn), fresh };
}

/** Scores the reading where the project has hand-coded examples, for the report to show. */
async function phaseOfEvaluation(project: Project, collection: Collection, tables: Tables): Promise<void> {
	if (!existsSync(goldFolder(project))) return await rm(evaluationFile(project), { force: true });
	await phase(
		"evaluate",
		async () => {
			const evaluation = await evaluateFolder(goldFolder(project), project, collection, tables);
			if (evaluation) await writeEvaluation(evaluationFile(project), evaluation);
			else await rm(evaluationFile(project), { force: true });
			return evaluation?.sets ?? [];
		},
		(sets) => sets.map(({ set, all }) => `${set} F1 ${formatShare(all.figures["target.f1"]?.value)}`).join(", "),
	);
}

/** Builds the report from the tables; the site is built in the project's folder. */
export async function buildReport(project: Project): Promise<void> {
	process.chdir(project.root);
	const { buildSite, SiteError } = await import("../publish/site.js");
	try {
		const { notes } = await phase("site", buildSite, ({ pages, charts, directory }) =>
			told(`${counted(pages, "page")}, ${counted(charts, "chart")} in ${directory}/`, { pages, charts }),
		);
		for (const message of notes) log({ level: "warning", phase: "site", message });
	} catch (error) {
		if (error instanceof SiteError) {
			say(null, error.output.trimEnd().split("\n").slice(-outputLines).join("\n"));
		}
		throw error;
	}
}

/** Throws a `CliError` that names the first of the findings, if there are any. */
export function refuseFindings({ findings }: Pick<Collection, "findings">): void {
	const [first] = findings;
	if (first) {
		const { file, line, message } = first;
		const count = counted(findings.length, "finding");
		throw new CliError(
			`${count}, the first in ${file}:${line}: ${message}`,
			"Run bice check to see how to mend them.",
			wrongData,
		);
	}
}

function describeTables({ clauses, targets, findings }: Tables): string {
	return `${counted(clauses.length, "clause")}, ${counted(targets.length, "target")}, ${counted(findings.length, "finding")}`;
}

function countTables(tables: Tables): Counts {
	return Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length]));
}
