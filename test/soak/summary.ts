import type { Fault } from "./judge.js";
import type { SoakResult } from "./soak.js";

/** Returns whether readers saw whole releases alone, and the last one is what a build from scratch makes. */
export function hasHeld({ broken, verdict, unlike }: SoakResult): boolean {
	const { pages, mixed, missing, partial } = verdict;
	return pages > 0 && [broken, mixed, missing, partial, unlike].every((faults) => faults.length === 0);
}

/** Returns what came of a soak, for a person to read. */
export function summaryOf(result: SoakResult): string {
	const { verdict, endings, troubles } = result;
	const { mixed, missing, partial } = verdict;
	return [
		`runs      ${result.runs}: ${counted(endings)}; ${result.releases} releases`,
		`troubles  ${counted(troubles)}`,
		`reader    ${verdict.pages} pages, ${verdict.files} files`,
		`          ${mixed.length} mixed, ${missing.length} missing, ${partial.length} partial`,
		`          ${verdict.damaged} pages not judged while a release was damaged on purpose, ${verdict.outlived} that were open for too long`,
		`from scratch  ${result.unlike.length === 0 ? "the same, byte for byte" : `other in ${result.unlike.join(", ")}`}`,
		...result.broken.map((each) => `broken    ${each}`),
		...[...mixed, ...missing, ...partial].slice(0, 20).map(told),
		...result.unexplained.map((each) => `unexplained  ${each}`),
		hasHeld(result) ? "held" : "did not hold",
	].join("\n");
}

function counted(counts: Partial<Record<string, number>>): string {
	return Object.entries(counts)
		.map(([name, count]) => `${count} ${name}`)
		.join(", ");
}

function told({ page, file, first, last, at }: Fault): string {
	return `fault     ${page} → ${file} at ${new Date(at).toISOString()}, between ${first} and ${last}`;
}
