import { counted } from "../../../text/english.js";
import type { cardLedger as zh } from "../zh/card-ledger.js";

/** The words of the ledger's charts. */
export const cardLedger: typeof zh = {
	deadlines: {
		name: "When targets are due",
		title: (targets, stated) => `Of ${targets} targets with a deadline, ${stated} state it in the sentence`,
		subtitle:
			"A column a region, a row a year, one scale for all: the ring is targets due in the year, the dot those of them whose sentence says so.",
		stated: (count) => `${count} stated`,
		due: (region, year, count) => `${region}, due ${year}: ${counted(count, "target")}`,
		dated: (region, year, count) => `${region}, due ${year}: ${count} with the deadline in the sentence`,
		nothing: "nothing due",
		year: (year) => year,
		undated: (count) => `${counted(count, "more target")} without a deadline ${count === 1 ? "is" : "are"} not drawn.`,
	},
	departments: {
		name: "Departments that lead most tasks",
		title: (region, department, tasks) => `${department} of ${region} leads ${tasks} tasks, more than any other`,
		none: "No plan of the collection names lead departments",
		subtitle:
			"A row a department, of each region only those that lead most; the bar is the tasks that it leads, on one scale for all rows.",
		column: "Tasks led",
		rest: (region, count) => `${region}: ${counted(count, "more department")} not drawn.`,
		silent: (region) => `${region} is not drawn, since its plans name no lead department.`,
	},
};
