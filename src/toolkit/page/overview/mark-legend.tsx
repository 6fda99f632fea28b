import { Mark, UnreadMark } from "../indicator/mark.js";
import { usePage } from "../page-context.js";
import { Row } from "../part/row.js";

/** What the marks mean, once for the page. */
export function MarkLegend() {
	const { copy } = usePage();
	const { legend } = copy.indicator;
	return (
		<Row class="bare mark-key" label={copy.overview.reading}>
			<p class="mark-words wide">
				<span>
					<Mark as="yes" /> {legend.yes}
				</span>
				<span>
					<Mark as="caution" /> {legend.caution}
				</span>
				<span>
					<Mark as="no" /> {legend.no}
				</span>
				<span>
					<UnreadMark /> {legend.unread}
				</span>
				<span>
					<i class="mark-none" aria-hidden="true">
						—
					</i>{" "}
					{legend.absent}
				</span>
			</p>
		</Row>
	);
}
