import type { Evaluation } from "../../evaluate/evaluate.js";
import { type FindingPlaceRow, findingsQuery } from "../../query/gap.js";
import { type PlanRow, plansQuery } from "../../query/plan.js";
import { tableNames, tables } from "../../schema/table.js";
import { themes } from "../../schema/theme.js";
import type { TableDatabase } from "../../store/database.js";
import { copy } from "../copy.js";
import type { Page } from "../envelope.js";
import { readEvaluation } from "../evaluation.js";
import { formatCount, formatNumber } from "../figure-format.js";
import { Accuracy } from "../method/accuracy.js";
import { Dictionary } from "../method/dictionary.js";
import { FieldList } from "../method/field-list.js";
import { formatRate } from "../method/figure-cell.js";
import { FindingTable } from "../method/finding-table.js";
import { Flow } from "../method/flow.js";
import { MeasureTable } from "../method/measure-table.js";
import { Misreadings } from "../method/misreadings.js";
import { Section } from "../method/section.js";
import { VerdictRows } from "../method/verdict-rows.js";
import { SentenceText } from "../part/sentence-text.js";
import { Shell } from "../part/shell.js";
import { ask } from "../report.js";
import type { Sentence } from "../sentence.js";
import { sum } from "../sum.js";
import { dataVersion } from "../version.js";

/** Returns the method page: how a plan is read, what the fields mean, and how well it is read, misreadings included. */
export async function renderMethod(database: TableDatabase): Promise<Page> {
	const words = copy.method;
	const plans = await ask(database, plansQuery);
	const findings = await ask(database, findingsQuery);
	const evaluation = await readEvaluation();
	return {
		title: words.title,
		content: (
			<Shell page="method" version={await dataVersion()}>
				<div class="sheet method">
					<div class="grid opening">
						<h1>{words.title}</h1>
						<p class="statement wide">
							{evaluation ? <SentenceText parts={statement(evaluation)} /> : words.notEvaluated}
						</p>
					</div>
					<HowRead plans={plans} evaluation={evaluation} />
					<Section id="fields" name={words.fields} sentence={words.fieldsNote}>
						<FieldList />
					</Section>
					<Section id="measures" name={words.measures} sentence={words.measuresNote}>
						<MeasureTable />
					</Section>
					{evaluation ? <Accuracy evaluation={evaluation} plans={plans} /> : null}
					{evaluation ? <Misreadings evaluation={evaluation} plans={plans} /> : null}
					<Findings findings={findings} plans={plans} />
					<Section id="dictionary" name={words.dictionary} sentence={<SentenceText parts={dictionarySentence()} />}>
						<Dictionary />
					</Section>
				</div>
			</Shell>
		),
	};
}

function HowRead({ plans, evaluation }: { plans: readonly PlanRow[]; evaluation: Evaluation | null }) {
	const verdicts = evaluation?.sets.find(({ set }) => set === "plans")?.verdicts ?? null;
	const numerals = verdicts && sum(verdicts.map(({ count }) => count));
	const kept = verdicts?.find(({ name }) => name === "target")?.count ?? 0;
	return (
		<Section
			id="flow"
			name={copy.method.flow}
			sentence={
				numerals !== null && (
					<SentenceText
						parts={copy.method.flowFinding(
							{ figure: formatNumber(numerals) },
							{ figure: formatNumber(kept), href: "/reader/" },
							{ figure: formatNumber(numerals - kept) },
						)}
					/>
				)
			}
		>
			<Flow
				counts={{
					source: sum(plans.map((plan) => plan.characters)),
					outline: sum(plans.map((plan) => plan.clauses)),
					...(numerals === null ? {} : { numeral: numerals, refusal: numerals - kept }),
					target: sum(plans.map((plan) => plan.targets)),
					theme: themes.length,
				}}
			/>
			{verdicts === null ? null : <VerdictRows verdicts={verdicts} />}
		</Section>
	);
}

function Findings({ findings, plans }: { findings: readonly FindingPlaceRow[]; plans: readonly PlanRow[] }) {
	const sentence = copy.method.findingsFinding({ figure: String(findings.length) });
	return (
		<Section id="findings" name={copy.method.findings} sentence={<SentenceText parts={sentence} />}>
			<FindingTable findings={findings} plans={plans} />
		</Section>
	);
}

function statement({ sets }: Evaluation): Sentence {
	const total = (count: (set: Evaluation["sets"][number]) => number) => sum(sets.map(count));
	const coded = total(({ all }) => all.counts["target.both"] + all.counts["target.missed"]);
	return copy.method.statement(
		formatCount(total(({ documents }) => documents.length)),
		{ figure: formatNumber(coded), href: "#accuracy" },
		{ figure: formatNumber(total(({ all }) => all.counts["target.both"])), href: "#accuracy" },
		{ figure: formatNumber(total(({ all }) => all.counts["target.extra"])), href: "#misreadings" },
		{ figure: `${formatRate(total(({ all }) => all.counts["target.record"]) / coded)}%`, href: "#accuracy" },
	);
}

function dictionarySentence(): Sentence {
	const columns = sum(tableNames.map((name) => Object.keys(tables[name].columns).length));
	return copy.method.dictionaryFinding(formatCount(tableNames.length), { figure: String(columns) });
}
