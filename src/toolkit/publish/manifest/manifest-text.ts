import type { Manifest } from "./manifest-schema.js";

/**
 * Returns a manifest as its file holds it: a line an input, an origin and a file, in the order of their names, so that two
 * of them can be laid side by side.
 */
export function manifestText({ inputs, from, files, ...head }: Manifest): string {
	const { $schema, schema, bice, node } = head;
	const first = Object.entries({ $schema, schema, bice, node }).map(lineOf);
	const parts = Object.entries({ inputs, from, files }).map(
		([name, part]) => `${JSON.stringify(name)}: ${linesOf(part)}`,
	);
	return `{\n${[...first, ...parts].join(",\n")}\n}\n`;
}

function linesOf(part: Readonly<Record<string, unknown>>): string {
	const entries = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));
	return entries.length === 0 ? "{}" : `{\n${entries.map(lineOf).join(",\n")}\n}`;
}

function lineOf([name, value]: readonly [string, unknown]): string {
	return `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}
