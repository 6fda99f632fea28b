import { render } from "preact-render-to-string";
import type { Card } from "../../card/card.js";
import { inLanguage } from "../../card/data/file.js";
import { htmlLanguages } from "../../page/copy/language.js";
import type { CardFrame } from "../../page/frame/card-frame.js";
import { CardView } from "../../page/frame/card-view.js";
import { type AssetName, assetPath, type EmbedAsset } from "./asset.js";
import { securityPolicy } from "./security-policy.js";

/**
 * Returns the page of a frame: a card, its look and its scripts, which bear the hash of their content in their names: a page
 * that was loaded before a new release works on after it.
 */
export function framePage(card: Card, frame: CardFrame, assets: readonly EmbedAsset[]): string {
	const from = (name: AssetName) => `${frame.root}${assetPath(name, assets, true)}`;
	const page = (
		<html lang={htmlLanguages[card.language]}>
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content={securityPolicy} />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="description" content={card.alt} />
				<title>{card.title}</title>
				<link rel="stylesheet" href={from("card.css")} />
				<link rel="icon" href="data:," />
				<link
					rel="alternate"
					type="application/json+oembed"
					href={inLanguage("oembed.json", card.language)}
					title={card.title}
				/>
				<script src={from("appearance.js")} />
				<script src={from("frame.js")} defer />
			</head>
			<body>
				<main>
					<CardView card={card} frame={frame} />
				</main>
			</body>
		</html>
	);
	return `<!DOCTYPE html>\n${render(page)}\n`;
}
