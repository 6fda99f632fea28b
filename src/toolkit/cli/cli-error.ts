/** Exit codes: what was read is wrong (a finding, a query), or the command was called wrongly (no such file). */
export const wrongData = 1;
export const wrongUse = 2;
/** Exit codes of `bice publish`: there was nothing new to publish, or another process publishes to the same folder. */
export const nothingNew = 3;
export const locked = 4;

/** An error for the person at the terminal: one sentence, what to do next, and the exit code. */
export class CliError extends Error {
	override readonly name = "CliError";
	readonly cure: string;
	readonly exitCode: number;
	constructor(message: string, cure: string, exitCode: number = wrongUse) {
		super(message);
		this.cure = cure;
		this.exitCode = exitCode;
	}
}

/** Errors that other folders throw on purpose, by name (their modules need not be loaded), and what to do about each. */
const expected: Readonly<Record<string, { cure: string; exitCode: number }>> = {
	PlanFileError: { cure: "Give a plan as a text file; see bice extract --help.", exitCode: wrongUse },
	GoldError: { cure: "Mend it as test/gold/README.md and GUIDELINES.md say.", exitCode: wrongData },
	MissingTablesError: { cure: "Run bice build first.", exitCode: wrongUse },
	QueryError: { cure: 'See the tables and columns with bice query "DESCRIBE targets".', exitCode: wrongData },
	SiteAddressError: { cure: "Give the whole address, as https://example.org/plans/.", exitCode: wrongUse },
	RefusedError: {
		cure: "Readers keep the last release. Mend what is named; --accept lets a much smaller site through.",
		exitCode: wrongData,
	},
	StatusError: { cure: "Make room, or allow writing there, then run it again.", exitCode: wrongData },
	LockedError: { cure: "Wait until it is done; remove the lock if that process is gone.", exitCode: locked },
	PlaceError: { cure: "Give a folder of its own with --to, or move that away.", exitCode: wrongUse },
	StateError: { cure: "Run bice build again.", exitCode: wrongData },
	SiteError: { cure: "Mend the pages named, then run bice build --site again.", exitCode: wrongData },
};

/** Returns any error as one for the person at the terminal; what nobody expected is called a bug. */
export function toCliError(error: unknown): CliError {
	if (error instanceof CliError) {
		return error;
	}
	const { name, message } = error instanceof Error ? error : { name: "", message: String(error) };
	const known = expected[name];
	if (known) {
		return new CliError(message, known.cure, known.exitCode);
	}
	return new CliError(`a bug in bice: ${message}`, "Set BICE_DEBUG=1 to see where, and report it.", wrongData);
}

/** Returns an error for a file that could not be written; `error` is what the file system said. */
export function unwritable(file: string, error: unknown): CliError {
	const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
	return new CliError(`the file cannot be written (${reason}): ${file}`, "Choose another place with --out.");
}

/** Returns an error of the file system as one about a folder that is published to; any other as it is. */
export function unpublishable(folder: string, error: unknown): unknown {
	if (!(error instanceof Error && "syscall" in error && "code" in error)) return error;
	return new CliError(
		`publishing ended early (${error.code}): ${folder}`,
		"Readers see one release whole. Make room, or allow writing there, then run it again.",
		wrongData,
	);
}
