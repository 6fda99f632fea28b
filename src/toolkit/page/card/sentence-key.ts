/**
 * Returns the key of the sentence at an address of the report: `/reader/gaoqing-2024-key-points#t-7ecdaafc` →
 * `gaoqing-2024-key-points.t-7ecdaafc`.
 */
export function sentenceKey(address: string): string {
	return address.replace(/^\/reader\//u, "").replace("#", ".");
}
