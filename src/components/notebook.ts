import { FileAttachment } from "observablehq:stdlib";
import { type Answer, type AnswerCell, type AnswerColumn, answerOf } from "../toolkit/chart/answer.js";
import { type NotebookState, readState, writeState } from "./notebook/address.js";
import { toAnswer } from "./notebook/answer.js";
import { shownRows } from "./notebook/answer-table.js";
import type { KnownPlaces } from "./notebook/cell-path.js";
import { openChartView } from "./notebook/chart-view.js";
import { openDownloads } from "./notebook/download.js";
import { openEditor } from "./notebook/editor.js";
import { startEngine } from "./notebook/engine.js";
import { openErrorBox } from "./notebook/error-box.js";
import { find } from "./notebook/find.js";
import { openHistory } from "./notebook/history.js";
import { openHistoryList } from "./notebook/history-list.js";
import { openResult } from "./notebook/result.js";
import { type Outcome, QueryFailure } from "./notebook/run-query.js";
import { openSession, type Progress } from "./notebook/session.js";
import { sqlStatements } from "./notebook/sql-token.js";
import { count, words } from "./notebook/words.js";

/** The notebook's script: runs what the editor holds, in a DuckDB that starts when it is first needed. */
const form = find("#query", HTMLFormElement);
const status = find("#status", HTMLElement);
const stop = find("[data-stop]", HTMLButtonElement);
const editor = openEditor(find(".editor", HTMLElement));
const error = openErrorBox(find("#error", HTMLElement), editor);
const session = openSession(hear, startEngine);
const history_ = openHistory(() => localStorage);
const listHistory = openHistoryList(history_, (sql) => {
	editor.set(sql);
	void run();
});
const chart = openChartView(find(".answer-chart", HTMLElement), (draw) => remember({ ...state, draw }));
const result = openResult(chart, (view) => remember({ ...state, view }));
const downloads = openDownloads();

let state: NotebookState = readState(location.search);

async function run(isNew = true): Promise<void> {
	const sql = editor.text();
	error.hide();
	if (sqlStatements(sql).length === 0) {
		status.textContent = "";
		error.say(words.empty);
		editor.field.focus();
		return;
	}
	if (isNew)
		remember({ sql, view: state.view, draw: sql === state.sql ? state.draw : null, isDraft: false }, sql !== state.sql);
	stop.hidden = false;
	try {
		const ran = await session.run(sql);
		if (!ran) return;
		stop.hidden = true;
		const { outcome, milliseconds, engine } = ran;
		history_.add({ sql, time: Date.now(), rows: outcome.table.numRows, milliseconds: Math.round(milliseconds) });
		listHistory();
		await show(toAnswer(outcome.table, outcome.types), engine.places, outcome, milliseconds);
	} catch (problem) {
		stop.hidden = true;
		fail(problem);
	}
}

async function show(answer: Answer, places: KnownPlaces, outcome: Outcome, milliseconds: number): Promise<void> {
	const { statements } = outcome;
	status.textContent = [
		words.done(count(answer.count), count(Math.round(milliseconds))),
		statements > 1 ? words.doneFirst(statements) : "",
		answer.count > shownRows ? words.cut(count(shownRows)) : "",
		answer.count === 0 ? words.noRows : "",
	]
		.filter((part) => part !== "")
		.join(words.semicolon);
	downloads.offer(answer, outcome);
	await result.show(answer, places, state);
	// a sentence that a shared address names can be opened only now that its row is there
	if (new URLSearchParams(location.search).has("sentence")) dispatchEvent(new PopStateEvent("popstate"));
}

function fail(problem: unknown): void {
	status.textContent = "";
	result.hide();
	if (problem instanceof QueryFailure) error.show(problem.error);
	else error.say(words.engineFailed);
}

function hear(progress: Progress): void {
	if (progress.step === "loading") {
		status.textContent = words.loading(
			form.dataset.size ?? "",
			progress.share === null ? null : Math.round(progress.share * 100),
		);
	} else {
		status.textContent = progress.seconds < 10 ? words.running : words.runningLong(progress.seconds);
	}
}

function remember(next: NotebookState, isNew = false): void {
	state = next;
	history[isNew ? "pushState" : "replaceState"](null, "", writeState(state));
}

function halt(): void {
	session.stop();
	stop.hidden = true;
	status.textContent = words.stopped;
	editor.field.focus();
}

form.addEventListener("submit", (event) => {
	event.preventDefault();
	void run();
});

editor.field.addEventListener("keydown", (event) => {
	if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
		event.preventDefault();
		void run();
	}
});

document.addEventListener("keydown", (event) => {
	if (event.key === "Escape" && !stop.hidden) halt();
});

stop.addEventListener("click", halt);

// what is written and not run goes along to the other language, too
editor.field.addEventListener("blur", () => {
	if (editor.text() !== (state.sql ?? first.sql)) remember({ ...state, sql: editor.text(), isDraft: true });
});

for (const button of document.querySelectorAll<HTMLElement>("[data-example]")) {
	button.addEventListener("click", () => {
		editor.set(button.dataset.example ?? "");
		void run();
	});
}

for (const button of document.querySelectorAll<HTMLElement>("[data-insert]")) {
	button.addEventListener("click", () => editor.insert(button.dataset.insert ?? ""));
}

const menu = document.querySelector<HTMLDetailsElement>("[data-export]");
menu?.addEventListener("toggle", () => void offerExport(menu), { once: true });

/** What draws for paper is loaded when somebody looks for it. */
async function offerExport(menu: HTMLElement): Promise<void> {
	const [{ openNotebookExport }, { engines }, { drawSvg }] = await Promise.all([
		import(FileAttachment("../data/export/notebook.js").href) as Promise<typeof import("./notebook/export.js")>,
		import("./export/engines.js"),
		import("./notebook/draw-svg.js"),
	]);
	const drawn = () => {
		const own = chart.drawn();
		return own && { ...own, sql: state.sql ?? first.sql, rows: words.rowCount };
	};
	openNotebookExport(menu, engines(), drawn, drawSvg);
}

let resized: ReturnType<typeof setTimeout> | undefined;
let width = innerWidth;
addEventListener("resize", () => {
	if (width === innerWidth || result.view() !== "chart") return;
	width = innerWidth;
	clearTimeout(resized);
	resized = setTimeout(() => void chart.redraw(), 200);
});

/** The first example's answer comes with the page, so that there is something to see before any engine is there. */
interface First {
	sql: string;
	columns: AnswerColumn[];
	rows: AnswerCell[][];
}

const first: First = JSON.parse(find("#first-answer", HTMLScriptElement).textContent ?? "");

function restore(): void {
	state = readState(location.search);
	editor.set(state.sql ?? first.sql);
	if (state.sql !== null && state.sql !== first.sql) {
		result.hide();
		if (!state.isDraft) void run(false);
		return;
	}
	const answer = answerOf(first.columns, first.rows);
	const isDrawn = state.draw === null && document.querySelector(".chart-place svg") !== null;
	downloads.offer(answer, null);
	void result.show(answer, { documents: new Set(), targets: new Map() }, { ...state, isDrawn });
}

// an opened sentence has a place in the address, too: going back over it leaves query and answer as they are
addEventListener("popstate", () => {
	if (JSON.stringify(readState(location.search)) !== JSON.stringify(state)) restore();
});
restore();
