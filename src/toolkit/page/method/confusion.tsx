import type { Evaluation } from "../../evaluate/evaluate.js";
import { usePage } from "../page-context.js";
import { SentenceText } from "../part/sentence-text.js";
import { sum } from "../report/sum.js";
import { codeFieldName, codeName } from "./code-name.js";
import { mistakes, sumConfusions } from "./confusion-sum.js";
import { ConfusionTable } from "./confusion-table.js";
import { Section } from "./section.js";

/** Which codes are taken for which: a table a field, all sets together. */
export function Confusions({ evaluation: { sets } }: { evaluation: Evaluation }) {
	const page = usePage();
	const words = page.copy.method;
	const confusions = sumConfusions(sets);
	const wrong = mistakes(confusions);
	const [most] = wrong;
	const sentence =
		most &&
		words.confusionFinding(
			{ figure: String(sum(wrong.map(({ count }) => count))) },
			words.confusionPair(
				codeFieldName(most.field, page),
				codeName(most.field, most.gold, page),
				codeName(most.field, most.got, page),
			),
		);
	return (
		<Section
			id="confusion"
			name={words.confusion}
			sentence={sentence && <SentenceText parts={sentence} />}
			note={words.confusionNote}
		>
			<div class="confusions">
				{confusions.map((confusion) => (
					<ConfusionTable key={confusion.field} confusion={confusion} />
				))}
			</div>
		</Section>
	);
}
