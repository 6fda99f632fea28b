import { attribute } from "../scene/xml.js";

/** A frame as a report writer pastes it. */
export interface Frame {
	/** The page of the chart. */
	address: string;
	/** What it is called where it is heard: `比策图表：城镇新增就业`. */
	name: string;
	/** Its height at the width of a page's column, in px. */
	height: number;
	/** The script that gives it its exact height at any width; null where a page allows none. */
	resize?: string | null;
}

/**
 * Returns a chart as an `<iframe>`. It is given no permission, and no style that a strict page would refuse.
 *
 * @example
 * iframeSnippet({ address: "https://example.org/embed/theme/green/attention/", name: "比策图表：绿色", height: 420 })
 * // <iframe src="https://example.org/embed/theme/green/attention/" title="比策图表：绿色" width="100%" height="420" …></iframe>
 */
export function iframeSnippet({ address, name, height, resize = null }: Frame): string {
	const named = attribute("src", address) + attribute("title", name);
	const frame = `<iframe${named} width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`;
	return resize === null ? frame : `${frame}\n<script${attribute("src", resize)} async></script>`;
}
