import { relative, resolve } from "node:path";
import { toSummary } from "../change/to-summary.js";
import { recordChanges } from "../publish/change/record-changes.js";
import type { LastRelease, Publication } from "../publish/release/publication.js";
import { publishRelease } from "../publish/release/publish-release.js";
import { sourceAddresses } from "../publish/source-address.js";
import { type Project, projectAt } from "../store/project.js";
import { counted } from "../text/english.js";
import { build } from "./build.js";
import { CliError, nothingNew, unpublishable } from "./cli-error.js";
import { phase, told } from "./phase.js";
import { version } from "./version.js";

export interface PublishOptions {
	to: string;
	keep?: string;
	/** Publish a site that is much smaller than the last release, or one that somebody went back from. */
	accept?: boolean;
	/** How often this is run, in hours. */
	every?: string;
}

/** Builds a project, knowing the release before, and returns the addresses outside that its report may link to. */
export type Prepare = (project: Project, last: LastRelease) => Promise<readonly string[]>;

/**
 * `bice publish --to DIR`: builds tables and report, as `bice build --site` does, and lets them out as a release; a line on
 * stderr says which. Sets the exit code 3 where there was nothing new.
 */
export async function publish(
	{ to, keep = "5", accept = false, every }: PublishOptions,
	root?: string,
	prepare: Prepare = buildAll,
	verify?: Publication["verify"],
): Promise<void> {
	const project = projectAt(root);
	const publication: Publication = {
		to: placeOutside(project, to),
		site: project.site,
		keep: parseWhole(keep, "number of releases", "--keep"),
		accept,
		...(every === undefined ? {} : { every: parseWhole(every, "number of hours", "--every") }),
		version: version(),
		prepare: (last: LastRelease) => prepare(project, last),
		...(verify && { verify }),
	};
	const { outcome } = await phase(
		"publish",
		() => publishRelease(publication).catch((error: unknown) => Promise.reject(unpublishable(to, error))),
		({ outcome, release, left, files, fresh, counts }) =>
			outcome === "unchanged"
				? `nothing new since ${left === null ? release : `${left}, which was gone back from; --accept lets it out`}`
				: told(`${release}, ${counted(files, "file")}, ${fresh} of them new`, { files, fresh, ...counts }),
	);
	if (outcome === "unchanged") process.exitCode = nothingNew;
}

/** The tables and the report are built in the project's folder; between the two it is noted what the release will change. */
async function buildAll(project: Project, { folder, restored }: LastRelease): Promise<readonly string[]> {
	process.chdir(project.root);
	await build({ site: true, force: restored > 0 }, project.root, () => noteChanges(folder, project));
	return await sourceAddresses();
}

async function noteChanges(last: string | null, project: Project): Promise<void> {
	await phase(
		"changes",
		() => recordChanges(last, project),
		({ fresh }) => (fresh === null ? "none" : toSummary(fresh.change, "en")),
	);
}

/** A release inside the site would be part of the next one, and gone with the next build. */
function placeOutside({ site }: Project, to: string): string {
	const folder = resolve(to);
	if (!relative(site, folder).startsWith("..")) {
		throw new CliError(`the folder is inside the site itself: ${to}`, "Give a folder of its own with --to.");
	}
	return folder;
}

function parseWhole(written: string, what: string, option: string): number {
	if (!/^[1-9]\d{0,5}$/.test(written)) {
		throw new CliError(`invalid ${what}: ${written}`, `Give a whole number from 1 with ${option}.`);
	}
	return Number(written);
}
