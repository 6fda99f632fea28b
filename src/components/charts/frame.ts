import { toldHeight } from "../../embed/height-message.js";
import type { Picks } from "../export/picks.js";
import type { ChartSource } from "./chart-source.js";

/** The chart as a foreign page shows it. */
export interface Frame {
	show(picks: Picks, version: string | null): void;
	/** Ends listening. */
	close(): void;
}

/** Puts the frame of a chart into its place; it gets the height that it tells. */
export function openFrame(place: HTMLElement, chart: ChartSource, title: string): Frame {
	const frame = document.createElement("iframe");
	frame.title = title;
	frame.height = "440";
	place.replaceChildren(frame);
	const listen = ({ source, data }: MessageEvent) => {
		const height = source === frame.contentWindow ? toldHeight(data) : null;
		if (height !== null) frame.height = String(height);
	};
	addEventListener("message", listen);
	return {
		close: () => removeEventListener("message", listen),
		show: ({ width, appearance, language }, version) => {
			const page = chart.page(language, version);
			const address = appearance === "auto" ? page : `${page}?appearance=${appearance}`;
			if (frame.getAttribute("src") !== address) frame.src = address;
			frame.style.maxWidth = width === "full" ? "" : `${width}px`;
			place.dataset.surface = appearance;
		},
	};
}
