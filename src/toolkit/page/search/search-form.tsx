import { usePage } from "../page-context.js";

/** The field of the search page. Without a script it asks the same page again, which then says what else can be done. */
export function SearchForm() {
	const words = usePage().copy.search;
	return (
		<search class="wide">
			<form id="search" class="question-form" action="/search" autocomplete="off">
				<input
					type="search"
					name="q"
					id="question"
					aria-label={words.label}
					aria-describedby="search-rules"
					placeholder={words.label}
					autocomplete="off"
					autocapitalize="off"
					spellcheck={false}
					enterkeyhint="search"
				/>
				<button type="submit">{words.submit}</button>
			</form>
			<p id="search-rules" class="absent">
				{words.rules}
			</p>
			<noscript>
				<p class="absent">{words.withoutScript}</p>
			</noscript>
		</search>
	);
}
