import type { TableDatabase } from "../store/database.js";
import type { Page } from "./envelope.js";
import type { PageContext } from "./page-context.js";
import { Sheet } from "./part/sheet.js";
import { Shell } from "./part/shell.js";
import { Browse } from "./search/browse.js";
import { readSearchIndex } from "./search/read-index.js";
import { SearchForm } from "./search/search-form.js";
import { readNameBooks } from "./word/names.js";

/** Runs before the page is painted: with a question in the address its answer takes the place of what is browsed. */
const beforePaint =
	'if(new URLSearchParams(location.search).get("q"))document.documentElement.classList.add("searching")';

/** Returns the search page: the field, and all that has a name in the collection, which an answer takes the place of. */
export async function renderSearch(database: TableDatabase, { copy }: PageContext): Promise<Page> {
	const index = await readSearchIndex(database, await readNameBooks());
	return {
		title: copy.search.title,
		scripts: ["search"],
		opens: index.plans.map(({ document_id }) => document_id),
		content: (
			<Shell page="search">
				<script dangerouslySetInnerHTML={{ __html: beforePaint }} />
				<Sheet regions={index.regions} class="search">
					<div class="grid opening">
						<h1>{copy.search.title}</h1>
						<SearchForm />
					</div>
					<div id="answer" class="answer-sheet">
						<div class="grid">
							<div class="wide">
								<p class="answer-status" role="status" />
								<div id="filters" class="answer-filters" />
							</div>
						</div>
						<div id="hits" />
					</div>
					<Browse index={index} />
				</Sheet>
			</Shell>
		),
	};
}
