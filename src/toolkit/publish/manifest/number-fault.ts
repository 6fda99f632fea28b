import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { chartFaults } from "./chart-fault.js";
import { evidenceFaults } from "./evidence-fault.js";
import { type Ground, groundOf } from "./ground.js";
import { type PageCheck, pageNumberCheck } from "./page-number-fault.js";
import { readStatedPlans, type StatedPlans } from "./stated-plan.js";
import { targetFaults } from "./target-fault.js";

/** How a file of opened sentences is named: language, plan, and the digits of what it says. */
const evidenceName = /^data\/evidence\/\w+\/([^/]+?)(?:\.[0-9a-f]{8,})?\.json$/;
const chartData = /^embed\/.+\/data(?:\.en)?\.json$/;
/** Pages that say what is so: frozen charts say what was when they were frozen, the log of changes what was at each of them. */
const livePage = /^(?!v\/|(?:en\/)?changes\/).*\.html$/;

/**
 * Returns where a site says something else than the plans that it holds, a sentence each: every target against its text, every
 * opened sentence, every number of the charts that are live, and every number on a page that links to its target, as all numbers
 * of plans do (sums and shares of them are not looked at), unless those are left out. `files` are those to look at.
 */
export async function findNumberFaults(
	directory: string,
	files: ReadonlySet<string>,
	onPages = true,
): Promise<string[]> {
	let stated: StatedPlans;
	try {
		stated = await readStatedPlans(directory);
	} catch (error) {
		return [`data: tables that cannot be read: ${error instanceof Error ? error.message : String(error)}`];
	}
	const ground = groundOf(stated);
	const pageFaults = pageNumberCheck(ground);
	const found = [...stated.plans.values()].flatMap(targetFaults);
	for (const file of files) {
		if (onPages && livePage.test(file)) found.push(...(await faultsOnPage(directory, file, pageFaults)));
		const id = evidenceName.exec(file)?.[1];
		if (id === undefined && !chartData.test(file)) continue;
		found.push(...(await faultsIn(directory, file, id ?? null, ground)));
	}
	return found;
}

/** Returns the faults of a chart's data, or of the opened sentences of a plan; a file of another shape is one fault. */
async function faultsIn(directory: string, file: string, id: string | null, ground: Ground): Promise<string[]> {
	try {
		const content = JSON.parse(await readFile(join(directory, file), "utf8"));
		if (id === null) return chartFaults(file, content, ground);
		const plan = ground.plans.get(id);
		if (plan === undefined) return [`${file}: sentences of a plan that is not in the tables`];
		return evidenceFaults(file, content, plan);
	} catch {
		return [`${file}: missing, or not of the shape that it should have`];
	}
}

/** Returns the faults of a page; one that is missing is said where files are listed. */
async function faultsOnPage(directory: string, file: string, check: PageCheck): Promise<string[]> {
	const html = await readFile(join(directory, file), "utf8").catch(() => "");
	return check(file, html);
}
