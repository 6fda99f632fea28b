import type { Evaluation } from "../../evaluate/evaluate.js";
import type { PlanRow } from "../../query/plan.js";
import { type PageContext, usePage } from "../page-context.js";
import { SentenceText } from "../part/sentence-text.js";
import { documentRows, themeRows } from "./accuracy-rows.js";
import { AccuracyTable } from "./accuracy-table.js";
import { formatRate } from "./figure-cell.js";
import { Fold } from "./fold.js";
import { Section } from "./section.js";

/** How well plans are read: by document, and folded up by theme. */
export function Accuracy({ evaluation: { sets }, plans }: { evaluation: Evaluation; plans: readonly PlanRow[] }) {
	const page = usePage();
	const words = page.copy.method;
	return (
		<Section
			id="accuracy"
			name={words.accuracy}
			sentence={<SentenceText parts={finding(sets, page)} />}
			note={words.caveat}
		>
			<AccuracyTable name={words.byDocument} rows={documentRows(sets, plans, page)} />
			<p class="note">{words.columnsNote}</p>
			{sets.map((set) => {
				const name = `${words.sets[set.set] ?? set.set}${words.byTheme}`;
				return (
					<Fold key={set.set} name={name}>
						<AccuracyTable name={name} rows={themeRows(set, page)} />
					</Fold>
				);
			})}
		</Section>
	);
}

function finding(sets: Evaluation["sets"], { copy }: PageContext) {
	const own = sets.find(({ set }) => set === "plans") ?? sets[0];
	const figure = (name: string) => {
		const value = own?.all.figures[name]?.value;
		return { figure: value === undefined ? copy.absent : `${formatRate(value)}%` };
	};
	return copy.method.accuracyFinding(
		figure("target.record"),
		figure("target.indicator"),
		figure("target.theme"),
		figure("primary.right"),
	);
}
