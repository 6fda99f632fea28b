import type { TableDatabase } from "../store/database.js";
import type { Page } from "./envelope.js";
import type { PageContext } from "./page-context.js";
import { Shell } from "./part/shell.js";

/** Returns what a host shows for an address without a page: where one is, and the ways on. */
export async function renderNotFound(_database: TableDatabase, { copy }: PageContext): Promise<Page> {
	const words = copy.notFound;
	return {
		title: words.title,
		content: (
			<Shell>
				<div class="sheet">
					<div class="grid opening">
						<h1>{words.title}</h1>
						<div class="wide">
							<p class="finding">{words.note}</p>
							<p>
								<a class="more" href="/">
									{words.back}
								</a>
							</p>
						</div>
					</div>
				</div>
			</Shell>
		),
	};
}
