/** Returns the address of the opened sentences of a plan: `/data/evidence/zh/gaoqing-2024-key-points.json`. */
export function evidencePath(language: string, document: string): string {
	return `/data/evidence/${language}/${document}.json`;
}
