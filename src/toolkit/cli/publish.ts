import { relative, resolve } from "node:path";
import { publishRelease } from "../publish/release/publish-release.js";
import { sourceAddresses } from "../publish/source-address.js";
import { type Project, projectAt } from "../store/project.js";
import { build } from "./build.js";
import { CliError, nothingNew, unpublishable } from "./cli-error.js";
import { countOf, phase } from "./phase.js";
import { version } from "./version.js";

export interface PublishOptions {
	to: string;
	keep?: string;
	/** Publish a site that is much smaller than the last release. */
	accept?: boolean;
}

/** Builds a project and returns the addresses outside that its report may link to. */
export type Prepare = (project: Project, force: boolean) => Promise<readonly string[]>;

/**
 * `bice publish --to DIR`: builds tables and report, as `bice build --site` does, and lets them out as a release; a line on
 * stderr says which. Sets the exit code 3 where there was nothing new.
 */
export async function publish(
	{ to, keep = "5", accept = false }: PublishOptions,
	root?: string,
	prepare: Prepare = buildAll,
): Promise<void> {
	const project = projectAt(root);
	const publication = {
		to: placeOutside(project, to),
		site: project.site,
		keep: parseKeep(keep),
		accept,
		version: version(),
		prepare: (restored: number) => prepare(project, restored > 0),
	};
	const { outcome } = await phase(
		"publish",
		() => publishRelease(publication).catch((error: unknown) => Promise.reject(unpublishable(to, error))),
		({ outcome, release, files, fresh }) =>
			outcome === "unchanged"
				? `nothing new since ${release}`
				: `${release}, ${countOf(files, "file")}, ${fresh} of them new`,
	);
	if (outcome === "unchanged") process.exitCode = nothingNew;
}

/** The tables and the report are built in the project's folder. */
async function buildAll(project: Project, force: boolean): Promise<readonly string[]> {
	process.chdir(project.root);
	await build({ site: true, force }, project.root);
	return await sourceAddresses();
}

/** A release inside the site would be part of the next one, and gone with the next build. */
function placeOutside({ site }: Project, to: string): string {
	const folder = resolve(to);
	if (!relative(site, folder).startsWith("..")) {
		throw new CliError(`the folder is inside the site itself: ${to}`, "Give a folder of its own with --to.");
	}
	return folder;
}

function parseKeep(keep: string): number {
	if (!/^[1-9]\d{0,5}$/.test(keep)) {
		throw new CliError(`invalid number of releases: ${keep}`, "Give a whole number from 1 with --keep.");
	}
	return Number(keep);
}
