import { usePage } from "../page-context.js";

/** The queries that were run, listed by the script. */
export function HistoryPart() {
	const words = usePage().copy.notebook;
	return (
		<details class="history script-only" open>
			<summary>
				<b>{words.history}</b>
			</summary>
			<ol class="history-list" />
			<button type="button" data-clear-history hidden>
				{words.clear}
			</button>
		</details>
	);
}
