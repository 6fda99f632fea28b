/**
 * Returns a value as JSON whose characters depend on what it says alone: no spaces, keys sorted by UTF-16 code units, as
 * RFC 8785 writes it. Fields that are undefined are left out.
 *
 * @example canonicalJson({ b: 1, a: [2] }) // {"a":[2],"b":1}
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	const fields = Object.entries(value)
		.filter(([, field]) => field !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
	return `{${fields.join(",")}}`;
}
