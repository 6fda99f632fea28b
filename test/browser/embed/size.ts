import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { listCharts } from "./chart.js";

/** What a form of all charts weighs, in bytes as they are transferred: text with gzip, pictures as they are. */
export interface FormSize {
	form: string;
	median: number;
	largest: number;
	/** The chart that is the largest. */
	chart: string;
	/** The most that it may be, where that is promised. */
	limit: number | null;
}

/** What the report promises: a frame with all that it asks for, and the module of the component. */
export const limits = { frame: 60_000, component: 40_000 };

/** Returns what each form of the charts of a built site weighs, over both languages. */
export async function measureSizes(directory = "dist"): Promise<FormSize[]> {
	const weigh = weigher(directory);
	const ids = await listCharts(directory);
	const frames = await Promise.all(ids.flatMap((id) => ["index.html", "en.html"].map((file) => weighFrame(id, file))));
	const module = await weigh("embed/bice-chart.js");
	const total = (parts: readonly (keyof Weights)[]) =>
		frames.map(({ id, weights }) => ({ id, bytes: parts.reduce((sum, part) => sum + weights[part], 0) }));
	return [
		sizeOf("frame: page, look, scripts", total(["page", "look", "first", "later"]), limits.frame),
		sizeOf("frame: until it is painted", total(["page", "look", "first"]), null),
		sizeOf("component: module", [{ id: "bice-chart.js", bytes: module }], limits.component),
		sizeOf(
			"component: module, chart, look",
			total(["page", "look"]).map(({ id, bytes }) => ({ id, bytes: bytes + module })),
			null,
		),
		await fileSize("picture, SVG", ["chart.svg", "chart.en.svg"]),
		await fileSize("picture, PNG", ["chart.png", "chart.en.png"]),
		await fileSize("table, HTML", ["table.html", "table.en.html"]),
		await fileSize("data, CSV", ["data.csv", "data.en.csv"]),
		await fileSize("data, JSON", ["data.json", "data.en.json"]),
		await fileSize("data, Parquet", ["data.parquet", "data.en.parquet"]),
	];

	async function weighFrame(id: string, file: string): Promise<{ id: string; weights: Weights }> {
		const path = `embed/${id}/${file}`;
		const html = await readFile(join(directory, path), "utf8");
		const weighAll = async (pattern: RegExp) => {
			const asked = [...html.matchAll(pattern)].map(([, address = ""]) => weigh(join(dirname(path), address)));
			return (await Promise.all(asked)).reduce((sum, bytes) => sum + bytes, 0);
		};
		const [page, look, first, later] = await Promise.all([
			weigh(path),
			weighAll(/<link rel="stylesheet" href="([^"]+)"/g),
			weighAll(/<script src="([^"]+)"><\/script>/g),
			weighAll(/<script src="([^"]+)" defer><\/script>/g),
		]);
		return { id, weights: { page, look, first, later } };
	}

	async function fileSize(form: string, names: readonly string[]): Promise<FormSize> {
		const own = ids.flatMap((id) => names.map(async (name) => ({ id, bytes: await weigh(`embed/${id}/${name}`) })));
		return sizeOf(form, await Promise.all(own), null);
	}
}

/** The parts of a frame: its page, style sheet, the script before it is painted and the one after. */
type Weights = Record<"page" | "look" | "first" | "later", number>;

/** Returns a function that weighs a file as it is transferred; each is read once. */
function weigher(directory: string): (path: string) => Promise<number> {
	const known = new Map<string, Promise<number>>();
	return (path) => {
		const weight = known.get(path) ?? readFile(join(directory, path)).then((bytes) => transferred(path, bytes));
		known.set(path, weight);
		return weight;
	};
}

function transferred(path: string, bytes: Buffer): number {
	return /\.(?:png|parquet)$/.test(path) ? bytes.length : gzipSync(bytes, { level: 6 }).length;
}

function sizeOf(form: string, found: readonly { id: string; bytes: number }[], limit: number | null): FormSize {
	const sorted = [...found].sort((one, other) => one.bytes - other.bytes);
	const last = sorted.at(-1);
	return {
		form,
		median: sorted[Math.floor(sorted.length / 2)]?.bytes ?? 0,
		largest: last?.bytes ?? 0,
		chart: last?.id ?? "",
		limit,
	};
}
