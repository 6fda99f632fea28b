/** Addresses inside the report. They are made of letters, digits and `-_.` only, so that nothing needs escaping. */

/** Returns the name of a target's anchor on its plan's page: `t-7ecdaafc` for `chengyang-2023-key-tasks/7ecdaafc`. */
export function targetAnchor(targetId: string): string {
	return `t-${safe(targetId.slice(targetId.search(/[/#]/) + 1))}`;
}

/** Returns the address of a plan's page: `/reader/gaoqing-2024-key-points`. */
export function documentPath(documentId: string): string {
	return `/reader/${safe(documentId)}`;
}

/** Returns the address of a target's sentence: `/reader/gaoqing-2024-key-points#t-7ecdaafc`. */
export function targetPath(target: { document_id: string; target_id: string }): string {
	return `${documentPath(target.document_id)}#${targetAnchor(target.target_id)}`;
}

/** Returns the name of a clause's anchor: `c-12`. */
export function clauseAnchor(ordinal: number): string {
	return `c-${ordinal}`;
}

/** Returns the address of a clause: `/reader/gaoqing-2024-key-points#c-12`. */
export function clausePath(clause: { document_id: string; ordinal: number }): string {
	return `${documentPath(clause.document_id)}#${clauseAnchor(clause.ordinal)}`;
}

/** Returns the address of a view of the compare page: `/compare?theme=rural&region=370322&measure=targets`. */
export function comparePath(view: { theme?: string; region?: string; measure?: string } = {}): string {
	const state = new URLSearchParams(Object.entries(view).filter(([, value]) => value !== undefined));
	return state.size > 0 ? `/compare?${state}` : "/compare";
}

/** Returns the address of a region's page: `/region/370322`. */
export function regionPath(code: string): string {
	return `/region/${safe(code)}`;
}

/** Returns the address of a theme's page: `/theme/green`. Only focus themes have one. */
export function themePath(theme: string): string {
	return `/theme/${safe(theme)}`;
}

/** Returns the address of an indicator's row: `/indicator#urban_new_employment`. */
export function indicatorPath(indicatorId: string): string {
	return `/indicator#${safe(indicatorId)}`;
}

function safe(name: string): string {
	return name.replace(/[^\w.-]/gu, "-");
}
