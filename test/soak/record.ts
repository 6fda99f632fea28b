import { join } from "node:path";
import { carriedFile } from "../../src/toolkit/publish/manifest/place.js";
import { readCarried } from "../../src/toolkit/publish/manifest/read-manifest.js";
import { digestOf, readInventory } from "../../src/toolkit/publish/release/inventory.js";
import { digestIn, listReleases, releasePlace } from "../../src/toolkit/publish/release/release-place.js";

/** Keeps what each release was let out with, beyond its removal, and says of each new one whether it was whole then. */
export class ReleaseRecord {
	/** The files of each release with their SHA-256, carried ones too. */
	readonly releases = new Map<string, ReadonlyMap<string, string>>();
	/** Releases that were not what their names say when they had come out. */
	readonly broken: string[] = [];
	private readonly to: string;
	constructor(to: string) {
		this.to = to;
	}

	/** Notes the releases that came out since the last time, and returns their names. */
	async note(): Promise<string[]> {
		const place = releasePlace(this.to);
		const fresh = (await listReleases(place)).filter((id) => !this.releases.has(id));
		for (const id of fresh) {
			const folder = join(place.releases, id);
			const files = await readInventory(folder);
			const carried = (await readCarried(folder))?.files ?? {};
			const own = new Map([...files].filter(([file]) => file !== carriedFile && !(file in carried)));
			const isWhole = Object.entries(carried).every(([file, { sha256 }]) => files.get(file) === sha256);
			if (!isWhole || digestOf(own) !== digestIn(id)) this.broken.push(id);
			this.releases.set(id, files);
		}
		return fresh;
	}
}
