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
	let shown = "";
	frame.title = title;
	frame.height = "560";
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
			if (shown === "") {
				frame.src = address;
				place.replaceChildren(frame);
			} else if (address !== shown) {
				// no step of the history: what is tried here is not where a reader has been
				frame.contentWindow?.location.replace(address);
			}
			shown = address;
			frame.style.maxWidth = width === "full" ? "" : `${width}px`;
			place.dataset.surface = appearance;
		},
	};
}
