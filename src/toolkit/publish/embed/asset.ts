import { createHash } from "node:crypto";
import { join } from "node:path";
import { palette } from "../../card/scene/appearance.js";
import { bundleFile } from "../bundle.js";
import { tokenSheet } from "./token-sheet.js";

/** The scripts and the style sheet of embeds, by the names under which they stand in `/embed/`. */
export const assetNames = ["card.css", "appearance.js", "frame.js", "resize.js", "bice-chart.js"] as const;
export type AssetName = (typeof assetNames)[number];

/** A script or style sheet, and the name of the same in `/v/asset/`, where it never changes: `frame-1a2b3c4d.js`. */
export interface EmbedAsset {
	readonly name: AssetName;
	readonly frozenName: string;
	readonly content: string;
}

/** Returns the scripts and the style sheet of embeds, bundled from their source folder. */
export async function bundleAssets(source = join(import.meta.dirname, "../../../embed")): Promise<EmbedAsset[]> {
	return Promise.all(
		assetNames.map(async (name) => {
			const content = await bundleAsset(name, source);
			const digest = createHash("sha256").update(content).digest("hex").slice(0, 8);
			return { name, content, frozenName: name.replace(/(?=\.\w+$)/, `-${digest}`) };
		}),
	);
}

/** Frames may lack an origin of their own, which modules need; the component is one, so that pages load it once. */
function bundleAsset(name: AssetName, source: string): Promise<string> {
	if (name === "card.css") {
		const tokens = tokenSheet({ light: palette("light"), dark: palette("dark"), print: palette("print") });
		return bundleFile(join(source, "style/index.css")).then((sheet) => tokens + sheet);
	}
	return bundleFile(join(source, name.replace(/\.js$/, ".ts")), name === "bice-chart.js" ? "esm" : "iife");
}

/** Returns where an asset stands, seen from the root of the site: `embed/frame.js`, `v/asset/frame-1a2b3c4d.js`. */
export function assetPath(name: AssetName, assets: readonly EmbedAsset[], isFrozen: boolean): string {
	const asset = assets.find((candidate) => candidate.name === name);
	if (asset === undefined) throw new Error(`missing asset: ${name}`);
	return isFrozen ? `v/asset/${asset.frozenName}` : `embed/${asset.name}`;
}
