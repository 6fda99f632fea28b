import { assetPath, type EmbedAsset } from "./asset.js";
import type { CardFile } from "./card-file.js";
import type { PublishedChart } from "./data-file.js";

/** What `/embed/<id>/version.json` says of a chart as it is now. */
export interface VersionState {
	/** The twelve digits under which it is frozen. */
	version: string;
	/** The SHA-256 of what it says; a frozen chart with another one has been superseded. */
	data: string;
	/** The day of the version, `YYYY-MM-DD`. */
	released: string | null;
	/** The scripts that belong to the frozen chart, seen from the root of the site. */
	scripts: { component: string; resize: string };
}

/** Returns the file that frozen charts ask whether they are still those of today, and that snippets of them are made from. */
export function versionFile({ published: { version, date } }: PublishedChart, assets: readonly EmbedAsset[]): CardFile {
	const state: VersionState = {
		version: version.version,
		data: version.data,
		released: date,
		scripts: {
			component: assetPath("bice-chart.js", assets, true),
			resize: assetPath("resize.js", assets, true),
		},
	};
	return { name: "version.json", content: `${JSON.stringify(state)}\n` };
}
