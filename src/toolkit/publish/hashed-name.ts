import { sha256 } from "./file-digest.js";

/**
 * Returns the path of a file with eight digits of the hash of what it says before its ending, as Framework names files.
 *
 * @example hashedName("/data/compare/zh.json", "{}") // "/data/compare/zh.44136fa3.json"
 */
export function hashedName(path: string, content: string | Uint8Array): string {
	return path.replace(/(?=\.\w+$)/, `.${sha256(content).slice(0, 8)}`);
}
