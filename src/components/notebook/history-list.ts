import { find } from "./find.js";
import type { History, Ran } from "./history.js";
import { count, words } from "./words.js";

/** Lists the queries that were run; a click takes one back into the editor. Returns what lists them anew. */
export function openHistoryList(history: History, take: (sql: string) => void): () => void {
	const place = find(".history-list", HTMLElement);
	const clear = find("[data-clear-history]", HTMLButtonElement);
	const list = () => {
		const all = history.list();
		clear.hidden = all.length === 0;
		place.replaceChildren(...(all.length === 0 ? [none()] : all.map((ran) => entry(ran, take))));
	};
	clear.addEventListener("click", () => {
		history.clear();
		list();
		find(".history summary", HTMLElement).focus();
	});
	list();
	return list;
}

function none(): HTMLLIElement {
	const line = document.createElement("li");
	line.className = "absent";
	line.textContent = words.historyNone;
	return line;
}

function entry(ran: Ran, take: (sql: string) => void): HTMLLIElement {
	const line = document.createElement("li");
	const button = line.appendChild(document.createElement("button"));
	button.type = "button";
	button.lang = "en";
	button.textContent = ran.sql.replace(/\s+/g, " ").slice(0, 120);
	button.addEventListener("click", () => take(ran.sql));
	const note = line.appendChild(document.createElement("small"));
	note.textContent = `${clock(ran.time)} · ${words.done(count(ran.rows), count(ran.milliseconds))}`;
	return line;
}

function clock(time: number): string {
	const isEnglish = document.documentElement.lang.startsWith("en");
	return new Intl.DateTimeFormat(isEnglish ? "en-GB" : "zh-CN", { dateStyle: "short", timeStyle: "short" }).format(
		time,
	);
}
