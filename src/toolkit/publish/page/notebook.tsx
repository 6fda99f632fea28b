import { copy } from "../copy.js";
import type { Page } from "../envelope.js";
import { examples } from "../notebook/example.js";
import { SchemaList } from "../notebook/schema-list.js";
import { Shell } from "../part/shell.js";
import { dataVersion } from "../version.js";

/** Returns the notebook: an editor for SQL over all tables, which its script runs in the browser. */
export async function renderNotebook(): Promise<Page> {
	const words = copy.notebook;
	return {
		title: words.title,
		scripts: ["notebook"],
		content: (
			<Shell page="notebook" version={await dataVersion()}>
				<div class="sheet notebook">
					<div class="grid opening">
						<h1>{words.title}</h1>
						<p class="finding wide">{words.note}</p>
					</div>
					<div class="notebook-body">
						<SchemaList />
						<div class="bench">
							<noscript>
								<p class="absent">{words.withoutScript}</p>
							</noscript>
							<div class="examples script-only">
								<small>{words.examples}</small>
								{examples.map((example) => (
									<button key={example.name} type="button" data-example={example.sql}>
										{example.name}
									</button>
								))}
							</div>
							<form id="query" class="script-only">
								<textarea
									name="sql"
									rows={9}
									spellcheck={false}
									autocomplete="off"
									autocapitalize="off"
									aria-label={words.editor}
									aria-describedby="status"
								>
									{examples[0]?.sql}
								</textarea>
								<p class="actions">
									<button type="submit" class="main">
										{words.run}
									</button>
									<button type="button" data-stop hidden>
										{words.stop}
									</button>
									<button type="button" data-download hidden>
										{words.download}
									</button>
									<small>{words.shortcut}</small>
									<output id="status" />
								</p>
								<div id="error" role="alert" hidden />
							</form>
							{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard */}
							<section class="answer" aria-label={words.title} tabIndex={0} hidden />
						</div>
					</div>
				</div>
			</Shell>
		),
	};
}
