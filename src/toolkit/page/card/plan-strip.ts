import type { CardPoint } from "../../card/card.js";
import type { Scale } from "../../card/scale.js";
import type { PlanRow } from "../../query/plan.js";
import { focusThemes } from "../../schema/theme.js";
import { documentPath } from "../address/place-link.js";
import type { PageContext } from "../page-context.js";
import { hueOf } from "../reader/theme-hue.js";
import type { CardBook } from "./card-book.js";
import { bare } from "./count-point.js";
import { targetPoint } from "./point.js";

/**
 * Returns a plan as points of an axis of characters: a box as long as its text, and each target at its place in it, full
 * where it belongs to a focus theme.
 */
export function planStrip(plan: PlanRow, book: CardBook, page: PageContext): CardPoint[] {
	const { copy, format, names } = page;
	const words = copy.cardOverview.coverage;
	const whole: CardPoint = {
		...bare,
		value: plan.characters,
		unit: copy.cardWord.units.characters,
		label: words.whole(names.plan(plan), format.number(plan.characters)),
		at: 0,
		to: plan.characters,
		filled: false,
		document_id: plan.document_id,
		href: documentPath(plan.document_id),
	};
	const targets = book.ofPlan.get(plan.document_id) ?? [];
	return [
		whole,
		...targets.map((target) => ({
			...targetPoint(target, book, page),
			at: target.start,
			filled: hueOf(target.theme) !== "other",
		})),
	];
}

/** Returns how many targets of a plan belong to a focus theme. */
export function focusCount({ document_id }: PlanRow, book: CardBook): number {
	return (book.ofPlan.get(document_id) ?? []).filter(({ theme }) => hueOf(theme) !== "other").length;
}

/** Returns the axis on which plans stand from their first character, as long as the longest of them. */
export function stripScale(plans: readonly PlanRow[]): Scale {
	const longest = Math.max(1, ...plans.map(({ characters }) => characters));
	return { kind: "axis", from: 0, to: longest, ends: ["", ""] };
}

/** Returns the focus themes as a sentence lists them: `创新、绿色、乡村振兴`, `innovation, green and rural revitalisation`. */
export function focusNames({ copy, names }: PageContext): string {
	return copy.cardWord.themes(focusThemes.map((theme) => names.theme(theme)));
}
