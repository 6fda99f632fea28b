import { asBeginning } from "../../../text/beginning.js";
import { counted } from "../../../text/english.js";
import type { cardReader as zh } from "../zh/card-reader.js";

/** The words of the chart of plans. */
export const cardReader: typeof zh = {
	name: "Where targets stand in the plans",
	title: (plans, characters, targets) =>
		`${asBeginning(plans)} ${plans === "one" ? "plan" : "plans"} of ${characters} characters hold ${targets} targets`,
	subtitle: (focus) =>
		`A row a plan: the box is as long as the text, each tick is a target at its place in it, tall for ${focus}, short for other themes.`,
	column: "From the first character to the last",
	size: (characters, clauses) => `${characters} characters, ${counted(clauses, "clause")}`,
	focus: (count) => `${count} on focus themes`,
	each: (plan, size, targets) => `${plan}: ${size}, ${counted(targets, "target")}`,
};
