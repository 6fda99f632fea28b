import { usePage } from "../page-context.js";

/** What the marks mean, once for the page. */
export function Legend() {
	const words = usePage().copy.indicator.legend;
	return (
		<dl class="mark-legend wide">
			<dt class="unseen">{words.title}</dt>
			<dd>
				<i class="mark yes" aria-hidden="true" /> {words.yes}
			</dd>
			<dd>
				<i class="mark caution" aria-hidden="true" /> {words.caution}
			</dd>
			<dd>
				<i class="mark no" aria-hidden="true" /> {words.no}
			</dd>
			<dd>
				<i class="mark unread" aria-hidden="true" /> {words.unread}
			</dd>
			<dd>
				<span aria-hidden="true">—</span> {words.absent}
			</dd>
			<dd>{words.scale}</dd>
		</dl>
	);
}
