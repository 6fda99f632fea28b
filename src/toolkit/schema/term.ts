import type { PlanType } from "./document.js";
import type { Comparability } from "./observation.js";
import type { Binding, Comparator, Kind } from "./target.js";

/** The fields of a target that people read and correct. */
export type TargetField =
	| "indicator"
	| "value"
	| "value_max"
	| "unit"
	| "comparator"
	| "kind"
	| "per"
	| "deadline"
	| "baseline"
	| "theme"
	| "binding";

/**
 * What codes and fields are called in a language, wherever they are said: on pages, in charts, in the report of changes.
 *
 */
export interface Terms {
	readonly kinds: Readonly<Record<Kind, string>>;
	readonly planTypes: Readonly<Record<PlanType, string>>;
	readonly bindings: Readonly<Record<Binding, string>>;
	/** What stands before a value that is bounded, with the space that it takes. */
	readonly bounds: Readonly<Record<Comparator, string>>;
	readonly comparabilities: Readonly<Record<Comparability, string>>;
	readonly fields: Readonly<Record<TargetField, string>>;
	/** Of what a plan does not say. */
	readonly notStated: string;
}

/** Returns what a code is called; one without a name stands as it is: `termOf(zh.kinds, "cap")` → `上限`, `2025` → `2025`. */
export function termOf(names: Readonly<Record<string, string>>, code: string): string {
	return (Object.hasOwn(names, code) ? names[code] : undefined) ?? code;
}
