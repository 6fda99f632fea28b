import type { CodeField } from "../../evaluate/comparison.js";
import { type Comparator, comparators, type Kind, kinds } from "../../schema/target.js";
import { type Theme, themes } from "../../schema/theme.js";
import type { PageContext } from "../page-context.js";

/** Returns what a code of a field is called: `kind`, `cap` → `上限`; a code of no list is called by itself. */
export function codeName(field: string, code: string, { copy, names }: Pick<PageContext, "copy" | "names">): string {
	if (field === "kind" && isOf(kinds, code)) return copy.kinds[code as Kind];
	if (field === "comparator" && isOf(comparators, code)) return copy.comparatorWords[code as Comparator];
	if (isOf(themes, code)) return names.theme(code as Theme);
	return code;
}

/** Returns what a field is called whose codes are confused. */
export function codeFieldName(field: CodeField, { copy }: Pick<PageContext, "copy">): string {
	return copy.method.confusionFields[field];
}

const isOf = (codes: readonly string[], code: string) => codes.includes(code);
