import type { cardReader as zh } from "../zh/card-reader.js";

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** The words of the chart of plans. */
export const cardReader: typeof zh = {
	name: "Where targets stand in the plans",
	title: (plans, characters, targets) =>
		`${plans.charAt(0).toUpperCase()}${plans.slice(1)} ${plans === "one" ? "plan" : "plans"} of ${characters} characters hold ${targets} targets`,
	subtitle: (focus) =>
		`A row a plan: the box is as long as the text, each tick is a target at its place in it, tall for ${focus}, short for other themes.`,
	column: "From the first character to the last",
	size: (characters, clauses) => `${characters} characters, ${plural(clauses, "clause")}`,
	focus: (count) => `${count} on focus themes`,
	each: (plan, size, targets) => `${plan}: ${size}, ${plural(targets, "target")}`,
};
