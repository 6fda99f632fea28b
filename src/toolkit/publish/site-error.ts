/** A site that was built, or not well enough: `output` is what Framework said, `faults` what is wrong with the pages. */
export class SiteError extends Error {
	override readonly name = "SiteError";
	readonly faults: readonly string[];
	readonly output: string;
	constructor(message: string, faults: readonly string[], output: string) {
		super([message, ...faults].join("\n"));
		this.faults = faults;
		this.output = output;
	}
}
