import { usePage } from "../page-context.js";

/** Where the script puts the text of the plan that is read beside this one; unseen until it is asked for. */
export function OtherPane() {
	const words = usePage().copy.reading.pair;
	return (
		<div class="pane other" hidden>
			<p class="pane-head">
				<b /> <a href="#content">{words.open}</a>
			</p>
			<p class="absent" role="status" data-loading={words.loading} data-failed={words.failed} data-none={words.none} />
			<div class="text-column" />
		</div>
	);
}
