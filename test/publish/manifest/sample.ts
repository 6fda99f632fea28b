import { createHash } from "node:crypto";
import type { Manifest } from "../../../src/toolkit/publish/manifest/manifest-schema.js";

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Returns a manifest of files, each with its content and its inputs, whose content is given by name. */
export function manifestOf(
	files: Readonly<Record<string, readonly [content: string, ...inputs: string[]]>>,
	inputs: Readonly<Record<string, string>> = {},
): Manifest {
	const made = Object.entries(files).map(([file, [content, ...from]]) => ({ file, content, from }));
	return {
		$schema: "data/manifest.schema.json",
		schema: 1,
		bice: "0.1.0",
		node: "v20.19.0",
		inputs: Object.fromEntries(Object.entries(inputs).map(([name, content]) => [name, sha256(content)])),
		from: Object.fromEntries(made.map(({ from }) => [from.join("+") || "frozen", from])),
		files: Object.fromEntries(
			made.map(({ file, content, from }) => [
				file,
				{ sha256: sha256(content), bytes: Buffer.byteLength(content), from: from.join("+") || "frozen" },
			]),
		),
	};
}
