import { usePage } from "../page-context.js";
import type { TaskFacets } from "./filter.js";

/** How much is shown, the way back, and the files: of what is shown, and of all. */
export function DownloadBar({ tasks }: { tasks: readonly TaskFacets[] }) {
	const { copy, format, language } = usePage();
	const { filter, download } = copy.ledger;
	const targets = tasks.reduce((sum, task) => sum + task.deadlines.length, 0);
	const name = language === "zh" ? "ledger" : `ledger.${language}`;
	return (
		<div class="ledger-bar">
			<p class="ledger-shown">
				<output data-shown={filter.shown}>
					{filter.shown.split(/\{(\w+)\}/u).map((part) =>
						part === "tasks" || part === "targets" ? (
							<b key={part} data-count={part}>
								{format.number(part === "tasks" ? tasks.length : targets)}
							</b>
						) : (
							part
						),
					)}
				</output>{" "}
				<button type="button" data-clear hidden>
					{filter.clear}
				</button>
				<small class="script-only">{filter.note}</small>
			</p>
			<p class="ledger-files" data-busy={download.busy} data-failed={download.failed} data-file={download.file}>
				<span class="script-only">
					{download.shown}{" "}
					<button type="button" data-download="xlsx">
						XLSX
					</button>{" "}
					<button type="button" data-download="csv">
						CSV
					</button>
				</span>
				<span>
					{download.whole} <a href={`/data/${name}.xlsx`}>XLSX</a> <a href={`/data/${name}.csv`}>CSV</a>
				</span>
				<output data-state />
			</p>
		</div>
	);
}
