import type { PlanType } from "../../schema/document.js";
import type { Candidate } from "../candidate.js";

/** What a refusal may ask about the plan as a whole. */
export interface RefusalContext {
	planType: PlanType;
	/** First year of the plan's period, null where none is known. */
	periodStart: number | null;
}

/** A reason why a numeral is no target, with a test that says whether it holds. */
export interface Refusal {
	/** The rule's name, `road-number`. */
	name: string;
	/** What `bice explain` says. */
	zh: string;
	refuses(candidate: Candidate, context: RefusalContext): boolean;
}
