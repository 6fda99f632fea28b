import type { embed as zh } from "../zh/embed.js";

/** Words of charts that stand in foreign pages. */
export const embed: typeof zh = {
	brand: "bice",
	open: "Sentence",
	close: "Close",
	inReport: "See it in bice",
	source: "Sources: ",
	sourceBreak: "; ",
	sourceEnd: ". ",
	/** Between two notes. */
	noteBreak: " ",
	picture: "Picture",
	data: "Data",
	citation: "Cite",
	citationFiles: "For reference managers",
	definitions: "Terms",
	live: (version) => `version ${version}`,
	frozen: (version) => `frozen ${version}`,
	superseded: "The data have changed since this chart was frozen.",
	newer: "See the chart as it is now",
	frame: (name) => `bice chart: ${name}`,
};
