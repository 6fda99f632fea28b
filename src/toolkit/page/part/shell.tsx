import type { ComponentChildren } from "preact";
import { usePage } from "../page-context.js";
import { EvidenceTemplate } from "./evidence-template.js";
import { Masthead, type PageName } from "./masthead.js";

export type { PageName };

/**
 * The frame of every page: name, navigation, content, and where the figures come from. It says nothing of the state of the
 * tables, so that an edit of one plan leaves the pages that do not draw from it as they were.
 */
export function Shell({ page, children }: { page?: PageName; children: ComponentChildren }) {
	const { copy } = usePage();
	return (
		<>
			<a class="skip" href="#content">
				{copy.nav.skip}
			</a>
			<Masthead {...(page === undefined ? {} : { page })} />
			<div id="content" tabIndex={-1}>
				{children}
			</div>
			<EvidenceTemplate />
			<footer class="colophon grid">
				<p>
					<a href="/changes/">{copy.changeLog.link}</a>
				</p>
				<p class="wide">{copy.footer.note}</p>
			</footer>
		</>
	);
}
