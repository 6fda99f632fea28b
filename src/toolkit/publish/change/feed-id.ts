import { createHash } from "node:crypto";

/**
 * Returns a name that never changes, wherever the report is published, as feeds need it: a UUID of version 8 (RFC 9562) made
 * from the SHA-256 of the parts.
 *
 * @example
 * feedId("zh") // urn:uuid:9d1c…
 */
export function feedId(...parts: readonly string[]): string {
	const digits = createHash("sha256")
		.update(["bice changes", ...parts].join("\n"))
		.digest("hex");
	const variant = (Number.parseInt(digits.slice(16, 17), 16) % 4) + 8;
	const groups = [
		digits.slice(0, 8),
		digits.slice(8, 12),
		`8${digits.slice(13, 16)}`,
		`${variant.toString(16)}${digits.slice(17, 20)}`,
		digits.slice(20, 32),
	];
	return `urn:uuid:${groups.join("-")}`;
}
