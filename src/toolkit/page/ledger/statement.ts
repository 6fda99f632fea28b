import type { PageContext } from "../page-context.js";
import type { Sentence } from "../word/sentence.js";
import { ledgerPath } from "./filter-address.js";
import type { LedgerPlan } from "./task.js";

/** Returns what the ledger holds, as a sentence: tasks, targets, stated deadlines, named departments. */
export function ledgerStatement(plans: readonly LedgerPlan[], { copy, format }: PageContext): Sentence {
	const words = copy.ledger;
	const tasks = plans.flatMap((plan) => plan.tasks);
	const targets = tasks.flatMap((task) => task.targets);
	const numbered = tasks.filter((task) => task.targets.length > 0);
	const dated = targets.filter(({ deadline }) => deadline !== null);
	const stated = targets.filter((target) => target.deadline_source === "stated");
	const led = tasks.filter((task) => task.lead.length > 0);
	const naming = plans.filter((plan) => plan.tasks.some((task) => task.lead.length > 0));
	const figure = (rows: readonly unknown[], href?: string) => ({
		figure: format.number(rows.length),
		...(href === undefined ? {} : { href }),
	});
	const departments =
		naming.length === 0
			? [words.noneNamed]
			: naming.length === plans.length
				? words.allNamed(figure(led))
				: words.named(format.count(naming.length), figure(led));
	const deadlines =
		dated.length === 0
			? [words.noneDated]
			: dated.length === targets.length
				? words.allDated(figure(stated))
				: words.someDated(figure(dated), figure(stated));
	return [
		...words.statement(
			format.count(plans.length),
			figure(tasks, ledgerPath()),
			figure(numbered, ledgerPath({ targets: "with" })),
			figure(targets),
		),
		...deadlines,
		...departments,
	];
}
