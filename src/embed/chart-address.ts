/** What the attributes of a component say of the chart to show. */
export interface ChartChoice {
	chart: string | null;
	version: string | null;
	language: string | null;
}

/**
 * Returns the address of the page that holds a chart, on the site that the component's own script comes from; null where
 * the attributes name none.
 *
 * @example
 * chartAddress("https://example.org/bice/embed/bice-chart.js", { chart: "theme/green/attention", version: null, language: "en" })
 * // https://example.org/bice/embed/theme/green/attention/en.html
 */
export function chartAddress(script: string, { chart, version, language }: ChartChoice): string | null {
	if (!/^[\w-]+(?:\/[\w-]+)*$/.test(chart ?? "")) return null;
	if (version !== null && !/^[\da-f]{12}$/.test(version)) return null;
	const folder = version === null ? "embed" : `v/${version}`;
	const page = language === "en" ? "en.html" : "";
	return new URL(`${folder}/${chart}/${page}`, siteOf(script)).href;
}

/** Returns the root of the site that a script lies on, live under `embed/` or frozen under `v/asset/`. */
function siteOf(script: string): string {
	return new URL(/\/v\/asset\/[^/]*$/.test(script) ? "../../" : "../", script).href;
}
