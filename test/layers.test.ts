import { readdirSync, readFileSync } from "node:fs";
import { join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../src/toolkit");
const layers = [
	"schema",
	"text",
	"parse",
	"extract",
	"coding",
	"row",
	"compare",
	"evaluate",
	"query",
	"search",
	"chart",
	"card",
	"change",
	"store",
	"page",
	"publish",
	"cli",
] as const;
/** Folders that may touch disk, clock and network. */
const withEffects = ["store", "publish", "cli"];

interface Source {
	file: string;
	layer: string;
	text: string;
	/** What it imports: files of the toolkit (without their ending) and packages. */
	imports: string[];
}

const sources: Source[] = readdirSync(root, { recursive: true, encoding: "utf8" })
	.filter((file) => /\.(ts|tsx|js|mjs)$/.test(file))
	.map((file) => {
		const text = readFileSync(join(root, file), "utf8");
		const found = text.matchAll(/(?:\bfrom|^import|\bimport\()\s*"([^"]+)"/gm);
		const imports = [...found].map(([, name = ""]) =>
			name.startsWith(".") ? withoutEnding(normalize(join(file, "..", name))) : name,
		);
		return { file, layer: file.includes("/") ? (file.split("/")[0] ?? "") : "", text, imports };
	});

function withoutEnding(file: string): string {
	return file.replace(/\.(tsx?|m?js)$/, "");
}

function layerOf(name: string): string | undefined {
	return layers.find((layer) => name.startsWith(`${layer}/`));
}

describe("layers of src/toolkit", () => {
	test("every folder is a layer", () => {
		const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(folders.map(({ name }) => name).filter((name) => !layers.some((layer) => layer === name))).toEqual([]);
	});

	test("a folder imports only from itself and those before it", () => {
		const order: readonly string[] = layers;
		const offences = sources.flatMap(({ file, layer, imports }) =>
			imports
				.filter((name) => order.indexOf(layerOf(name) ?? "") > order.indexOf(layer) && layer !== "")
				.map((name) => `${file} → ${name}`),
		);
		expect(offences).toEqual([]);
	});

	test("schema and text import no other folder, and coding is imported only where rows are made", () => {
		const offences = sources.flatMap(({ file, layer, imports }) =>
			imports
				.filter((name) => layerOf(name) !== undefined && layerOf(name) !== layer)
				.filter(
					(name) =>
						layer === "schema" || layer === "text" || (layerOf(name) === "coding" && layer !== "" && layer !== "row"),
				)
				.map((name) => `${file} → ${name}`),
		);
		expect(offences).toEqual([]);
	});

	test("only cli and the files beside the folders import the pipeline", () => {
		const offences = sources.filter(
			({ layer, imports }) => layer !== "cli" && layer !== "" && imports.includes("pipeline"),
		);
		expect(offences.map(({ file }) => file)).toEqual([]);
	});

	test("only store, publish and cli import node: modules or the database", () => {
		const offences = sources.flatMap(({ file, layer, imports }) =>
			imports
				.filter((name) => name.startsWith("node:") || name.startsWith("@duckdb/node"))
				.filter(() => !withEffects.includes(layer))
				.map((name) => `${file} → ${name}`),
		);
		expect(offences).toEqual([]);
	});

	test("no other folder reads the clock, chance, the environment or the network", () => {
		const effect = /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.\w+|fetch\()/;
		const offences = sources
			.filter(({ layer }) => !withEffects.includes(layer))
			.flatMap(({ file, text }) => effect.exec(text)?.[0].concat(` in ${file}`) ?? []);
		expect(offences).toEqual([]);
	});

	test("no two files import each other, directly or through others", () => {
		const imports = new Map(sources.map((source) => [withoutEnding(source.file), source.imports]));
		expect([...imports.keys()].filter((file) => reaches(file, file, imports))).toEqual([]);
	});

	test("files are named in kebab-case, and for what they hold", () => {
		const names = sources.map(({ file }) => relative(".", file).split("/").at(-1)?.split(".")[0] ?? "");
		expect(names.filter((name) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))).toEqual([]);
		expect(names.filter((name) => /^(util|utils|helper|helpers|common|misc)$/.test(name))).toEqual([]);
	});
});

function reaches(from: string, to: string, imports: ReadonlyMap<string, string[]>, seen = new Set<string>()): boolean {
	return (imports.get(from) ?? []).some((name) => {
		if (name === to) return true;
		if (seen.has(name)) return false;
		seen.add(name);
		return reaches(name, to, imports, seen);
	});
}
