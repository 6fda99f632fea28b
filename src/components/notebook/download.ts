import type { Answer } from "../../toolkit/chart/answer.js";
import { toCsv } from "./csv.js";
import { find } from "./find.js";
import type { Outcome } from "./run-query.js";
import { saveFile } from "./save-file.js";
import { words } from "./words.js";

/** The files of an answer. */
export interface Downloads {
	/** Offers all rows of an answer; as Parquet only where an engine gave it. */
	offer(answer: Answer, outcome: Outcome | null): void;
}

/** Makes the downloads of the page work. */
export function openDownloads(): Downloads {
	const csv = find("[data-file='csv']", HTMLButtonElement);
	const parquet = find("[data-file='parquet']", HTMLButtonElement);
	let own: Answer | undefined;
	let rows: Outcome | null = null;
	csv.addEventListener("click", () => {
		if (own) saveFile("bice.csv", toCsv(own), "text/csv;charset=utf-8");
	});
	parquet.addEventListener("click", async () => {
		if (!rows) return;
		parquet.disabled = true;
		parquet.textContent = words.writing;
		try {
			// the writer is as large as the engine, and is loaded only for this
			const { toParquet } = await import("./parquet.js");
			saveFile("bice.parquet", (await toParquet(rows)).slice(), "application/vnd.apache.parquet");
			parquet.textContent = words.downloadParquet;
		} catch {
			parquet.textContent = words.failedFile;
		}
		parquet.disabled = false;
	});
	return {
		offer: (answer, outcome) => {
			own = answer;
			rows = outcome;
			parquet.textContent = words.downloadParquet;
			parquet.hidden = outcome === null;
		},
	};
}
