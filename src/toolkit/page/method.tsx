import { findingsQuery } from "../query/gap.js";
import { plansQuery } from "../query/plan.js";
import { tableNames, tables } from "../schema/table.js";
import { readCodebooks } from "../store/codebook.js";
import type { TableDatabase } from "../store/database.js";
import { readEvaluation } from "../store/evaluation.js";
import { projectAt } from "../store/project.js";
import { readDownloads } from "./download/download.js";
import type { Page } from "./envelope.js";
import { Accuracy } from "./method/accuracy.js";
import { bookNames } from "./method/book.js";
import { Cite } from "./method/cite.js";
import { CodebookList } from "./method/codebook-list.js";
import { Comparabilities, readComparabilities } from "./method/comparability.js";
import { Confusions } from "./method/confusion.js";
import { Contents } from "./method/contents.js";
import { Dictionary } from "./method/dictionary.js";
import { FieldList } from "./method/field-list.js";
import { FindingTable } from "./method/finding-table.js";
import { HowRead } from "./method/how-read.js";
import { MeasureTable } from "./method/measure-table.js";
import { Misreadings } from "./method/misreadings.js";
import { Reproduce } from "./method/reproduce.js";
import { Section } from "./method/section.js";
import { statement } from "./method/statement.js";
import type { PageContext } from "./page-context.js";
import { DownloadList } from "./part/download-list.js";
import { SentenceText } from "./part/sentence-text.js";
import { Shell } from "./part/shell.js";
import { ask } from "./report/report.js";
import { sum } from "./report/sum.js";

/** Returns the method page: how a plan is read, what the fields mean, how well it is read, and all that can be taken away. */
export async function renderMethod(database: TableDatabase, page: PageContext): Promise<Page> {
	const words = page.copy.method;
	// how plans are read, and from what all tables were made, is about superseded plans too
	const plans = await ask(database.archive, plansQuery);
	const findings = await ask(database.archive, findingsQuery);
	const evaluation = await readEvaluation();
	const { codebooks } = await readCodebooks(projectAt("."));
	const columns = sum(tableNames.map((name) => Object.keys(tables[name].columns).length));
	const rows = sum(bookNames.map((name) => codebooks[name].length));
	const { count, number } = page.format;
	return {
		title: words.title,
		content: (
			<Shell page="method">
				<div class="sheet method">
					<div class="grid opening">
						<h1>{words.title}</h1>
						<p class="statement wide">
							{evaluation ? <SentenceText parts={statement(evaluation, page)} /> : words.notEvaluated}
						</p>
					</div>
					<Contents entries={contents(page, evaluation !== null)} />
					<HowRead plans={plans} evaluation={evaluation} example={await explainExample(database)} />
					<Section id="fields" name={words.fields} sentence={words.fieldsNote}>
						<FieldList />
					</Section>
					<Section id="measures" name={words.measures} sentence={words.measuresNote}>
						<MeasureTable />
					</Section>
					<Comparabilities counts={await readComparabilities(database)} />
					{evaluation ? <Accuracy evaluation={evaluation} plans={plans} /> : null}
					{evaluation ? <Confusions evaluation={evaluation} /> : null}
					{evaluation ? <Misreadings evaluation={evaluation} plans={plans} /> : null}
					<Section
						id="findings"
						name={words.findings}
						sentence={<SentenceText parts={words.findingsFinding({ figure: number(findings.length) })} />}
					>
						<FindingTable findings={findings} plans={plans} />
					</Section>
					<Section
						id="codebooks"
						name={words.codebooks}
						sentence={
							<SentenceText parts={words.codebooksFinding(count(bookNames.length), { figure: number(rows) })} />
						}
					>
						<CodebookList books={codebooks} />
					</Section>
					<Section
						id="dictionary"
						name={words.dictionary}
						sentence={
							<SentenceText parts={words.dictionaryFinding(count(tableNames.length), { figure: number(columns) })} />
						}
					>
						<Dictionary />
					</Section>
					<Section id="downloads" name={words.downloads} sentence={words.downloadsNote}>
						<DownloadList groups={await readDownloads(database, page)} />
					</Section>
					<Reproduce plans={plans} />
					<Cite plans={plans} />
				</div>
			</Shell>
		),
	};
}

/** The parts of the page; those that rest on hand-coded examples only where there are some. */
function contents({ copy: { method: words } }: PageContext, isEvaluated: boolean) {
	const evaluated = ["accuracy", "confusion", "misreadings"];
	const ids = [
		"flow",
		"fields",
		"measures",
		"comparability",
		"accuracy",
		"confusion",
		"misreadings",
		"findings",
		"codebooks",
		"dictionary",
		"downloads",
		"reproduce",
		"cite",
	] as const;
	return ids.filter((id) => isEvaluated || !evaluated.includes(id)).map((id) => ({ id, name: words[id] }));
}

/** Returns the command that says why the first numeral of the collection is a target; null where there is none. */
async function explainExample(database: TableDatabase): Promise<string | null> {
	const [target] = await database.query(`
SELECT source_file, targets."start" AS place FROM targets JOIN documents USING (document_id)
ORDER BY document_id, targets."start" LIMIT 1`);
	return target ? `npx bice explain seeds/${target.source_file} --at ${target.place}` : null;
}
