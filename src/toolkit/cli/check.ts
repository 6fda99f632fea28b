import { projectAt } from "../store/project.js";
import { readCollection } from "../store/seed.js";
import { wrongData } from "./cli-error.js";
import { countOf, logToStderr } from "./phase.js";

/** `bice check`: prints what is wrong with catalogue, codebooks and seeds, `file:line: message. Cure.`, a line each. */
export async function check(root?: string): Promise<void> {
	const { sources, codebooks, findings } = await readCollection(projectAt(root));
	for (const { file, line, message, cure } of findings) {
		process.stdout.write(`${file}:${line}: ${message}. ${cure}\n`);
	}
	const { regions, themes, lexicon, units, indicators } = codebooks;
	const read = [
		countOf(sources.length, "plan"),
		countOf(regions.length, "region"),
		countOf(themes.length, "theme"),
		countOf(lexicon.length, "word"),
		countOf(units.length, "unit"),
		countOf(indicators.length, "indicator"),
	].join(", ");
	logToStderr(`check     ${read}: ${findings.length === 0 ? "nothing to mend" : countOf(findings.length, "finding")}`);
	if (findings.length > 0) {
		process.exitCode = wrongData;
	}
}
