import { targetPath } from "../../page/address/place-link.js";
import { type PageContext, toPageContext } from "../../page/page-context.js";
import type { Language } from "../../schema/language.js";
import { numbersOf, type StatedNumber } from "./stated-number.js";
import type { StatedObservation, StatedPlan, StatedPlans, StatedTarget } from "./stated-plan.js";

/** What a site's own tables say, against which its charts and pages are checked. */
export interface Ground {
	readonly plans: ReadonlyMap<string, StatedPlan>;
	/** Targets by their addresses, `/reader/gaoqing-2024-key-points#t-13ba0a1818`. */
	readonly targets: ReadonlyMap<string, StatedTarget>;
	/** The numbers that a target may be given by, by its id. */
	readonly numbers: ReadonlyMap<string, readonly StatedNumber[]>;
	/** The ids of all indicators that rows can be of. */
	readonly indicators: readonly string[];
	/** How pages write names and numbers. */
	readonly pages: Readonly<Record<Language, PageContext>>;
}

/** Returns what charts and pages are checked against. */
export function groundOf({ plans, observations, books }: Omit<StatedPlans, "sources">): Ground {
	const targets = [...plans.values()].flatMap((plan) => plan.targets);
	const ofTarget = new Map<string, StatedObservation[]>(targets.map(({ target_id }) => [target_id, []]));
	for (const observation of observations) ofTarget.get(observation.target_id)?.push(observation);
	const numbers = (target: StatedTarget) => numbersOf(target, ofTarget.get(target.target_id) ?? [], books.regions);
	return {
		plans,
		targets: new Map(targets.map((target) => [targetPath(target), target])),
		numbers: new Map(targets.map((target) => [target.target_id, numbers(target)])),
		indicators: books.indicators.map(({ indicator_id }) => indicator_id),
		pages: { zh: toPageContext("zh", books), en: toPageContext("en", books) },
	};
}
