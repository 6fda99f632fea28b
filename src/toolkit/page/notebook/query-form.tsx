import { usePage } from "../page-context.js";

/** The editor, what starts and stops a query, and where its errors stand; `size` is what the first run loads, in megabytes. */
export function QueryForm({ sql, size }: { sql: string; size: string }) {
	const words = usePage().copy.notebook;
	return (
		<form id="query" class="script-only" data-size={size}>
			<div class="editor">
				<div class="editor-lines" aria-hidden="true" />
				<div class="editor-text">
					<div class="editor-layer" aria-hidden="true" />
					<textarea
						name="sql"
						rows={8}
						wrap="off"
						spellcheck={false}
						autocomplete="off"
						autocapitalize="off"
						aria-label={words.editor}
						aria-describedby="status"
						aria-errormessage="error"
						lang="en"
					>
						{sql}
					</textarea>
				</div>
				<div id="error" class="query-error" role="alert" hidden />
			</div>
			<p class="query-actions">
				<button type="submit" class="main">
					{words.run}
				</button>
				<button type="button" data-stop hidden>
					{words.stop}
				</button>
				<small>{words.shortcut}</small>
				<output id="status" />
			</p>
		</form>
	);
}
