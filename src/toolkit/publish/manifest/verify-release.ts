import { type Memory, noMemory } from "../memory.js";
import { findFaults } from "../verify.js";
import { checkFiles } from "./file-fault.js";
import { findNumberFaults } from "./number-fault.js";

/** How a site or a release is verified. */
export interface Verification {
	/** With it, pages that were read through for their links before are not again. */
	readonly memory?: Memory;
	/**
	 * Whether numbers that pages print are looked at. Their words are ours, and those of plans that nobody has seen yet may be put in a
	 * way that the check does not know: before a release comes out it is not asked, since nobody there could mend it.
	 */
	readonly pageNumbers?: boolean;
}

/**
 * Returns what is wrong with a site or a release, a sentence a fault and the file first; none where all holds: its files against
 * `manifest.json` (and, where an earlier release's are carried, `carried.json`), its pages and links, and every number of a plan,
 * in tables, charts and pages, against its sentence (`findNumberFaults`). `sources` are the addresses outside that pages may link
 * to.
 *
 * @example
 * await verifyRelease("site/current", sources) // ["compare.html: other than it was built", …]
 */
export async function verifyRelease(
	directory: string,
	sources: readonly string[],
	{ memory = noMemory, pageNumbers = true }: Verification = {},
): Promise<string[]> {
	const { faults, own, carried } = await checkFiles(directory);
	const numbers = await findNumberFaults(directory, own, pageNumbers);
	const pages = await findFaults(directory, sources, memory).catch((error: unknown) => [
		`pages that cannot be judged: ${error}`,
	]);
	// what an earlier release said was judged then, and may lead to what is gone
	const isOwn = (fault: string) => !carried.has(fault.slice(0, fault.indexOf(": ")));
	return [...faults, ...numbers, ...pages.filter(isOwn)];
}
