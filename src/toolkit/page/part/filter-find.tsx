import { usePage } from "../page-context.js";

/** What is said around a field that narrows a list. */
interface FindWords {
	find: string;
	findHint: string;
	/** How many are shown of all; a script puts figures for `{shown}` and `{all}`. */
	shown: (shown: string, all: string) => string;
	clear: string;
}

/** The field that finds entries of a list by their words, how many of `all` are shown, and the way back to all of them. */
export function FilterFind({ words, all }: { words: FindWords; all: number }) {
	const count = usePage().format.number(all);
	return (
		<>
			<label>
				<span>{words.find}</span>
				<input type="search" name="find" placeholder={words.findHint} autocomplete="off" spellcheck={false} />
			</label>
			<output data-shown={words.shown("{shown}", "{all}")}>{words.shown(count, count)}</output>
			<button type="button" data-clear hidden>
				{words.clear}
			</button>
		</>
	);
}
