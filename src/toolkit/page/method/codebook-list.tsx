import type { Codebooks } from "../../schema/codebook.js";
import { usePage } from "../page-context.js";
import { type BookName, bookFiles, bookNames } from "./book.js";
import { BookTable, hasBookTable } from "./book-table.js";
import { Fold } from "./fold.js";

/** The codebooks: what each holds, its rows where they can be read through, its file. */
export function CodebookList({ books }: { books: Codebooks }) {
	return (
		<>
			{bookNames.map((name) => (
				<Book key={name} name={name} books={books} />
			))}
		</>
	);
}

function Book({ name, books }: { name: BookName; books: Codebooks }) {
	const { copy, format } = usePage();
	const words = copy.method;
	const count = words.rowCount(format.number(books[name].length));
	const file = (
		<a class="more" href={`/data/codebook/${bookFiles[name]}.csv`} download={`${bookFiles[name]}.csv`}>
			{bookFiles[name]}.csv
		</a>
	);
	if (hasBookTable(name)) {
		return (
			<Fold id={`codebook-${name}`} name={words.books[name].name} note={words.books[name].note} count={count}>
				{file}
				<BookTable name={name} books={books} />
			</Fold>
		);
	}
	return (
		<p class="fold" id={`codebook-${name}`}>
			<b>{words.books[name].name}</b> <span>{words.books[name].note}</span> {file} <small>{count}</small>
		</p>
	);
}
