import type { Columns } from "../../toolkit/chart/measure-bars.js";
import type { CompareData } from "../../toolkit/page/compare/compare-data.js";

/** What the drawing thread gets once: where the engines are, what is drawn, and how it is called. */
export interface DrawSetup {
	arquero: string;
	vega: string;
	cells: CompareData["cells"];
	language: string;
	themes: Record<string, string>;
	regions: Record<string, string>;
}

/** A view to draw; the answer bears its number. */
export interface DrawOrder {
	number: number;
	themes: readonly string[];
	regions: readonly string[];
	measure: string;
	columns: Columns;
}

/** A drawn view, with what it shows in words and as a table. */
export interface Drawing {
	number: number;
	svg: string;
	summary: string;
	table: { columns: string[]; rows: string[][] };
	hasInterval: boolean;
}
