import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Returns the version of bice, as `package.json` states it. */
export function version(): string {
	const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"));
	return String(version);
}
