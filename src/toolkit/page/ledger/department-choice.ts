import { holds } from "./filter.js";

/** How many departments are listed before one is looked for. */
const listed = 8;

/**
 * Returns which departments of a list are shown, by place: those whose name holds what is looked for, without that the
 * first few, and always those that are chosen.
 */
export function listedDepartments(
	departments: readonly string[],
	sought: string,
	chosen: readonly string[] = [],
): Set<number> {
	const places = [...departments.keys()];
	const found =
		sought.trim() === "" ? places.slice(0, listed) : places.filter((place) => holds(departments[place] ?? "", sought));
	return new Set([...found, ...places.filter((place) => chosen.includes(departments[place] ?? ""))]);
}
