/** Returns a code as a part of a chart's id: letters without case, digits, `-` and `_`; `370322` stays as it is. */
export function idPart(code: string): string {
	return code.toLowerCase().replace(/[^a-z0-9_-]/gu, "-");
}
