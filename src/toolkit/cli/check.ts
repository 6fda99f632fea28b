import { projectAt } from "../store/project.js";
import { readCollection } from "../store/seed.js";
import { counted } from "../text/english.js";
import { wrongData } from "./cli-error.js";
import { say } from "./log.js";

/** `bice check`: prints what is wrong with catalogue, codebooks and seeds, `file:line: message. Cure.`, a line each. */
export async function check(root?: string): Promise<void> {
	const { sources, withdrawn, codebooks, findings } = await readCollection(projectAt(root));
	for (const { file, line, message, cure } of findings) {
		process.stdout.write(`${file}:${line}: ${message}. ${cure}\n`);
	}
	const { regions, themes, lexicon, units, indicators } = codebooks;
	const read = [
		counted(sources.length, "plan"),
		...(withdrawn.length > 0 ? [`${withdrawn.length} withdrawn`] : []),
		counted(regions.length, "region"),
		counted(themes.length, "theme"),
		counted(lexicon.length, "word"),
		counted(units.length, "unit"),
		counted(indicators.length, "indicator"),
	].join(", ");
	say("check", `${read}: ${findings.length === 0 ? "nothing to mend" : counted(findings.length, "finding")}`);
	if (findings.length > 0) {
		process.exitCode = wrongData;
	}
}
