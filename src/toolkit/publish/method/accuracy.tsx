import type { Evaluation } from "../../evaluate/evaluate.js";
import type { PlanRow } from "../../query/plan.js";
import { copy } from "../copy.js";
import { useNames } from "../names.js";
import { SentenceText } from "../part/sentence-text.js";
import { sum } from "../sum.js";
import { documentRows, themeRows } from "./accuracy-rows.js";
import { AccuracyTable } from "./accuracy-table.js";
import { codeFieldName, codeName } from "./code-name.js";
import { mistakes, sumConfusions } from "./confusion-sum.js";
import { ConfusionTable } from "./confusion-table.js";
import { formatRate } from "./figure-cell.js";
import { Section } from "./section.js";

/** How well plans are read: by document, by theme, and what is taken for what. */
export function Accuracy({ evaluation: { sets }, plans }: { evaluation: Evaluation; plans: readonly PlanRow[] }) {
	const words = copy.method;
	const names = useNames();
	const confusions = sumConfusions(sets);
	const wrong = mistakes(confusions);
	const [most] = wrong;
	return (
		<>
			<Section
				id="accuracy"
				name={words.accuracy}
				sentence={<SentenceText parts={finding(sets)} />}
				note={words.caveat}
			>
				<AccuracyTable name={words.byDocument} rows={documentRows(sets, plans)} />
				<p class="note">{words.columnsNote}</p>
				{sets.map((set) => (
					<AccuracyTable
						key={set.set}
						name={`${words.sets[set.set] ?? set.set}${words.byTheme}`}
						rows={themeRows(set, names)}
					/>
				))}
			</Section>
			<Section
				id="confusion"
				name={words.confusion}
				sentence={
					most && (
						<SentenceText
							parts={words.confusionFinding(
								{ figure: String(sum(wrong.map(({ count }) => count))) },
								words.confusionPair(
									codeFieldName(most.field),
									codeName(most.field, most.gold, names),
									codeName(most.field, most.got, names),
								),
							)}
						/>
					)
				}
				note={words.confusionNote}
			>
				<div class="confusions">
					{confusions.map((confusion) => (
						<ConfusionTable key={confusion.field} confusion={confusion} />
					))}
				</div>
			</Section>
		</>
	);
}

function finding(sets: Evaluation["sets"]) {
	const figure = (name: string) => {
		const own = sets.find(({ set }) => set === "plans") ?? sets[0];
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
