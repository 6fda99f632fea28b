import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readManifest } from "../publish/manifest/read-manifest.js";
import { statedSources } from "../publish/manifest/stated-plan.js";
import { verifyRelease } from "../publish/manifest/verify-release.js";
import { currentRelease, releasePlace } from "../publish/release/release-place.js";
import { counted } from "../text/english.js";
import { CliError, wrongData } from "./cli-error.js";
import { phase, type Told, told } from "./phase.js";

/**
 * `bice verify DIR`: checks a site, a release, or the release that readers of a publish folder see, against its manifest, and every
 * number against its sentence; a sentence a fault on stdout, one line on stderr, and the exit code 1 where there is a fault.
 */
export async function verify(directory: string): Promise<void> {
	const folder = await siteIn(directory);
	const files = Object.keys((await readManifest(folder))?.files ?? {}).length;
	const faults = await phase(
		"verify",
		async () => verifyRelease(folder, await statedSources(folder)),
		(found) => describe(files, found.length),
	);
	for (const fault of faults) process.stdout.write(`${fault}\n`);
	if (faults.length > 0) process.exitCode = wrongData;
}

function describe(files: number, faults: number): Told {
	const result = faults === 0 ? "all as built, and every number in its sentence" : counted(faults, "fault");
	return told(`${counted(files, "file")}: ${result}`, { files, faults });
}

/** Returns the folder of the site that is meant. Throws a `CliError` where there is none. */
async function siteIn(directory: string): Promise<string> {
	const folder = resolve(directory);
	const place = releasePlace(folder);
	const current = existsSync(place.releases) ? await currentRelease(place) : null;
	const site = current === null ? folder : join(place.releases, current);
	if (!existsSync(join(site, "index.html"))) {
		throw new CliError(
			`no site in the folder: ${directory}`,
			"Name what bice build --site or bice publish wrote: dist, site.",
		);
	}
	return site;
}
