import { copy } from "../toolkit/publish/copy.js";
import { type Answer, toAnswer, toCsv } from "./notebook/answer.js";
import { answerTable, shownRows } from "./notebook/answer-table.js";
import { type Engine, startEngine } from "./notebook/engine.js";
import { find } from "./notebook/find.js";

/** The notebook's script: runs what the editor holds, in a DuckDB that starts when it is first needed. */
const form = find("#query", HTMLFormElement);
const editor = find("textarea", HTMLTextAreaElement);
const status = find("#status", HTMLElement);
const error = find("#error", HTMLElement);
const place = find(".answer", HTMLElement);
const stop = find("[data-stop]", HTMLButtonElement);
const download = find("[data-download]", HTMLButtonElement);

let engine: Promise<Engine> | undefined;
let answer: Answer | undefined;
let turn = 0;

async function run(): Promise<void> {
	const own = ++turn;
	const sql = editor.value;
	history.replaceState(null, "", `?sql=${encodeURIComponent(sql)}`);
	stop.hidden = false;
	error.hidden = true;
	status.textContent = engine ? copy.notebook.running : copy.notebook.loading;
	try {
		engine ??= startEngine();
		const { connection } = await engine;
		const start = performance.now();
		const table = await connection.query(sql);
		if (own === turn) show(toAnswer(table), performance.now() - start);
	} catch (problem) {
		if (own === turn) fail(problem instanceof Error ? problem.message : String(problem));
	} finally {
		if (own === turn) stop.hidden = true;
	}
}

function show(next: Answer, milliseconds: number): void {
	answer = next;
	const { rows } = next;
	const cut = rows.length > shownRows ? `；${copy.notebook.cut(shownRows)}` : "";
	status.textContent = copy.notebook.done(rows.length, Math.round(milliseconds)) + cut;
	place.replaceChildren(answerTable(next));
	place.hidden = false;
	download.hidden = false;
}

function fail(message: string): void {
	status.textContent = "";
	place.hidden = true;
	download.hidden = true;
	error.textContent = message;
	error.hidden = false;
}

form.addEventListener("submit", (event) => {
	event.preventDefault();
	void run();
});

editor.addEventListener("keydown", (event) => {
	if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
		event.preventDefault();
		void run();
	}
});

stop.addEventListener("click", () => {
	turn++;
	void engine?.then(({ stop }) => stop());
	engine = undefined;
	stop.hidden = true;
	status.textContent = copy.notebook.stopped;
});

download.addEventListener("click", () => {
	if (!answer) return;
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([toCsv(answer)], { type: "text/csv" }));
	link.download = "bice.csv";
	link.click();
	URL.revokeObjectURL(link.href);
});

for (const button of document.querySelectorAll<HTMLElement>("[data-example]")) {
	button.addEventListener("click", () => {
		editor.value = button.dataset.example ?? "";
		void run();
	});
}

for (const button of document.querySelectorAll<HTMLElement>("[data-insert]")) {
	button.addEventListener("click", () => {
		editor.setRangeText(button.dataset.insert ?? "", editor.selectionStart, editor.selectionEnd, "end");
		editor.focus();
	});
}

const shared = new URLSearchParams(location.search).get("sql");
if (shared !== null) editor.value = shared;
