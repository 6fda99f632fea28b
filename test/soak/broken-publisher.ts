import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A site as its files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** Lets files out under a name of a release; each of these does so in a wrong way, and waits in the middle of it. */
type LetOut = (to: string, release: string, files: Files, wait: () => Promise<void>) => Promise<void>;

/** Writes over the files that readers see, one after the other. */
const inPlace: LetOut = async (to, release, files, wait) => {
	await lead(to, release, "one-folder");
	for (const [file, content] of Object.entries(files)) {
		await write(join(to, "releases/one-folder", file), content);
		await wait();
	}
};

/** Writes each file in two halves. */
const byHalves: LetOut = async (to, release, files, wait) => {
	await lead(to, release, "one-folder");
	for (const [file, content] of Object.entries(files)) {
		const half = Math.floor(content.length / 2);
		await write(join(to, "releases/one-folder", file), content.slice(0, half));
		await wait();
		await write(join(to, "releases/one-folder", file), content);
	}
};

/** Leads readers to a release that does not carry what pages of the one before still load. */
const withoutCarried: LetOut = async (to, release, files, wait) => {
	await wait();
	for (const [file, content] of Object.entries(files))
		await write(join(to, "releases", `folder-${release}`, file), content);
	await lead(to, release, `folder-${release}`);
};

export const brokenPublishers = { inPlace, byHalves, withoutCarried };

/** Leads readers to a release, in one step, whose files lie in a folder. */
async function lead(to: string, release: string, folder: string): Promise<void> {
	const link = join(to, "releases", release);
	await mkdir(join(to, "releases", folder), { recursive: true });
	await rm(link, { force: true });
	await symlink(folder, link);
	await rm(join(to, "draft"), { force: true });
	await symlink(`releases/${release}`, join(to, "draft"));
	await rename(join(to, "draft"), join(to, "current"));
}

async function write(file: string, content: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}
