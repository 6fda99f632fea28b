import { render } from "preact-render-to-string";
import { reportAddress } from "../../card/data/address.js";
import { pageName } from "../../card/data/file.js";
import type { WithdrawnChart } from "../../change/log.js";
import { frozenPath } from "../../page/changes/chart-list.js";
import { copyOf, htmlLanguages, type Language, languages } from "../../page/copy/copy.js";
import { formatOf } from "../../page/word/format.js";
import { type AssetName, assetPath, type EmbedAsset } from "../embed/asset.js";
import { securityPolicy } from "../embed/security-policy.js";

/**
 * Returns the files that answer at the address of a chart that is gone, by their paths in the site: pages that say so,
 * `withdrawn.json`, which marks the folder as such, and a `version.json` whose data are nobody's, so that frozen copies of
 * the chart say that they have been superseded.
 */
export function withdrawnChartFiles(chart: WithdrawnChart, assets: readonly EmbedAsset[]): Map<string, string> {
	const folder = `embed/${chart.id}/`;
	const { id, title, withdrawn, version } = chart;
	const scripts = {
		component: assetPath("bice-chart.js", assets, true),
		resize: assetPath("resize.js", assets, true),
	};
	return new Map([
		...languages.map((language): [string, string] => [
			`${folder}${pageName(language) || "index.html"}`,
			withdrawnPage(chart, language, assets),
		]),
		[`${folder}version.json`, line({ version: null, data: "", released: null, scripts })],
		[`${folder}withdrawn.json`, line({ schema: 1, id, title, withdrawn, version })],
	]);
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

/** The page of a frame, with the look and the scripts of a chart's: it tells the page around its height. */
function withdrawnPage(chart: WithdrawnChart, language: Language, assets: readonly EmbedAsset[]): string {
	const root = "../".repeat(chart.id.split("/").length + 1);
	const from = (name: AssetName) => `${root}${assetPath(name, assets, true)}`;
	const words = copyOf(language).changeLog.withdrawn;
	const title = words.chart(chart.title[language]);
	const page = (
		<html lang={htmlLanguages[language]}>
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content={securityPolicy} />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="description" content={title} />
				<title>{title}</title>
				<link rel="stylesheet" href={from("card.css")} />
				<link rel="icon" href="data:," />
				<script src={from("appearance.js")} />
				<script src={from("frame.js")} defer />
			</head>
			<body>
				<main>
					<WithdrawnCard chart={chart} language={language} root={root} title={title} />
				</main>
			</body>
		</html>
	);
	return `<!DOCTYPE html>\n${render(page)}\n`;
}

function WithdrawnCard({
	chart: { id, withdrawn, version },
	language,
	root,
	title,
}: {
	chart: WithdrawnChart;
	language: Language;
	/** The way to the root of the site: `../../../`. */
	root: string;
	title: string;
}) {
	const words = copyOf(language).changeLog.withdrawn;
	const outside = { target: "_blank", rel: "noopener" };
	return (
		<article class="card" lang={htmlLanguages[language]} dir="ltr" aria-labelledby="title" aria-describedby="alt">
			<h1 class="title" id="title">
				{title}
			</h1>
			<p class="subtitle">{words.chartNote(withdrawn === "" ? null : formatOf(language).date(withdrawn))}</p>
			<figure id="chart">
				<figcaption class="unseen" id="alt">
					{title}
				</figcaption>
			</figure>
			<p class="notice">
				<a href={root + frozenPath(id, version, pageName(language)).slice(1)} {...outside}>
					{words.frozen}
				</a>
				{" · "}
				<a href={root + reportAddress(language, "/changes/").slice(1)} {...outside}>
					{words.changes}
				</a>
			</p>
		</article>
	);
}
